import { afterPause, type Pause } from './pauses';
import { type Silence, skipTarget } from './silences';

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export interface PlayerState {
  readonly playing: boolean;
  readonly rate: (typeof SPEEDS)[number];
  readonly skipSilence: boolean;
  /** The fragment that plays, and after which the sound stops. */
  readonly fragmentId: string | null;
  readonly failed: boolean;
}

interface Fragment {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
}

const START: PlayerState = { playing: false, rate: 1, skipSilence: false, fragmentId: null, failed: false };
/** About 20 pictures a second: smooth for a playhead, and cheap enough to run beside a form. */
const TICK_MS = 50;

/**
 * One recording in a native audio element, which asks the server for ranges by itself. The place in the call is apart from the
 * rest of the state, so that only what shows the place renders twenty times a second.
 */
export class CallPlayer {
  #audio: HTMLAudioElement | null = null;
  #state = START;
  #position = 0;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #stopAt: number | null = null;
  #silences: readonly Silence[] = [];
  #pauses: readonly Pause[] = [];

  /** @param onExpired asks for a new link; the player goes on where it was as soon as the element has it. */
  constructor(private readonly onExpired: () => void) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  state = (): PlayerState => this.#state;
  positionMs = (): number => this.#position;

  /** The ref of the element. Leaving the page stops the sound. */
  attach = (audio: HTMLAudioElement | null): (() => void) | undefined => {
    if (!audio) return undefined;
    this.#audio = audio;
    audio.preservesPitch = true;
    audio.playbackRate = this.#state.rate;
    const on = (name: string, run: () => void) => audio.addEventListener(name, run);
    on('play', () => this.#run(true));
    on('pause', () => this.#run(false));
    on('ended', () => this.#run(false));
    on('seeked', () => this.#tick());
    on('loadedmetadata', this.#resume);
    on('error', () => {
      if (!audio.getAttribute('src')) return;
      this.#set({ failed: true });
      this.onExpired();
    });
    return () => {
      clearInterval(this.#timer);
      audio.pause();
      this.#audio = null;
    };
  };

  setSilences(silences: readonly Silence[]): void {
    this.#silences = silences;
  }

  /** Stretches without sound, which are always jumped over. */
  setPauses(pauses: readonly Pause[]): void {
    this.#pauses = pauses;
  }

  toggle = (): void => {
    if (!this.#audio) return;
    this.#stopAt = null;
    this.#set({ fragmentId: null });
    if (this.#audio.paused) void this.#play();
    else this.#audio.pause();
  };

  /** Also works before anything was loaded: the place is kept and taken when the sound arrives. */
  seek = (ms: number): void => {
    this.#stopAt = null;
    this.#set({ fragmentId: null });
    this.#goTo(ms);
  };

  move = (ms: number): void => this.seek(this.#position + ms);

  playFragment = (fragment: Fragment): void => {
    this.#goTo(fragment.startMs);
    this.#stopAt = fragment.endMs;
    this.#set({ fragmentId: fragment.id });
    void this.#play();
  };

  /** Stands at the fragment, silent until somebody presses play. */
  cue = (fragment: Fragment): void => {
    this.#goTo(fragment.startMs);
    this.#set({ fragmentId: fragment.id });
  };

  /** One step slower (−1) or faster (1). */
  changeSpeed = (step: 1 | -1): void => {
    const index = SPEEDS.indexOf(this.#state.rate) + step;
    const rate = SPEEDS[index];
    if (rate === undefined) return;
    if (this.#audio) this.#audio.playbackRate = rate;
    this.#set({ rate });
  };

  toggleSkipSilence = (): void => this.#set({ skipSilence: !this.#state.skipSilence });

  async #play(): Promise<void> {
    // Rejected when a newer press came first, or when there is no sound yet; both show by themselves.
    await this.#audio?.play().catch(() => undefined);
  }

  #goTo(ms: number): void {
    const audio = this.#audio;
    const most = audio && Number.isFinite(audio.duration) ? audio.duration * 1000 : Number.POSITIVE_INFINITY;
    this.#position = Math.min(most, Math.max(0, ms));
    if (audio) audio.currentTime = this.#position / 1000;
    this.#tell();
  }

  #resume = (): void => {
    if (!this.#audio) return;
    this.#audio.playbackRate = this.#state.rate;
    if (this.#position > 0) this.#audio.currentTime = this.#position / 1000;
    if (this.#state.failed && this.#state.playing) void this.#play();
    this.#set({ failed: false });
  };

  #run(playing: boolean): void {
    clearInterval(this.#timer);
    if (playing) this.#timer = setInterval(() => this.#tick(), TICK_MS);
    // While a link is being renewed the element pauses by itself; the person did not.
    if (playing || !this.#state.failed) this.#set({ playing });
  }

  #tick(): void {
    const audio = this.#audio;
    if (!audio || this.#state.failed) return;
    this.#position = audio.currentTime * 1000;
    const after = audio.paused ? null : afterPause(this.#pauses, this.#position);
    if (after !== null) {
      this.#position = after;
      audio.currentTime = after / 1000;
    }
    if (this.#stopAt !== null && this.#position >= this.#stopAt) {
      audio.pause();
      this.#stopAt = null;
    } else if (this.#state.skipSilence && !audio.paused) {
      const target = skipTarget(this.#silences, this.#position);
      if (target !== null && this.#stopAt === null) audio.currentTime = target / 1000;
    }
    this.#tell();
  }

  #set(change: Partial<PlayerState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
