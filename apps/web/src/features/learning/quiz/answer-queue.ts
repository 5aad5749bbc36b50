import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { ApiError } from '../../../lib/graphql';
import { KEPT_ANSWERS, KEPT_WORK } from '../../../lib/kept-work';
import { type DeviceStore, deviceStore } from '../../../lib/offline/device-store';
import type { Certainty } from '../../../ui/certainty-control';

/** A change that has not reached the server, as it stays on this device. */
export interface PendingSave {
  readonly questionId: string;
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  readonly version: number;
  readonly saveId: string;
  readonly check: boolean;
}

/** `offline`: kept here, and tried again until it arrives. */
export type QueueState = 'saved' | 'saving' | 'offline';

interface Kept {
  readonly saves: readonly PendingSave[];
  readonly handIn: boolean;
}

interface Ends<Saved> {
  readonly send: (save: PendingSave) => Promise<Saved>;
  /** Everything has arrived and handing in was pressed. */
  readonly handIn: () => Promise<void>;
  readonly onSaved: (save: PendingSave, saved: Saved) => void;
  /** The server will never take it: somebody must read why. null: it was handing in that is refused. */
  readonly onRefused: (save: PendingSave | null, error: unknown) => void;
  readonly onChange: () => void;
}

const DELAY_MS = 500;
const RETRY_MS = 4000;
const NOTHING: Kept = { saves: [], handIn: false };

/**
 * Answers on their way to the server. Each is on this device before anything else happens, so a browser that is killed loses nothing:
 * in the page's own storage for the next page, and in the browser's database, which is on the disk within milliseconds where the other
 * waits for seconds. Of one question only the newest is kept, and the server keeps only newer ones, so sending again does no harm.
 */
export class AnswerQueue<Saved> {
  readonly #key: string;
  readonly #ends: Ends<Saved>;
  readonly #disk: DeviceStore;
  #kept: Kept;
  #state: QueueState = 'saved';
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(attemptId: string, ends: Ends<Saved>, disk: DeviceStore = deviceStore(KEPT_ANSWERS)) {
    this.#key = `${KEPT_WORK}attempt.${attemptId}`;
    this.#ends = ends;
    this.#disk = disk;
    this.#kept = read(this.#key);
  }

  get state(): QueueState {
    return this.#state;
  }

  get handingIn(): boolean {
    return this.#kept.handIn;
  }

  pending(questionId: string): PendingSave | null {
    return this.#kept.saves.find((save) => save.questionId === questionId) ?? null;
  }

  /** What was left behind here and the server does not know yet; older ones are forgotten. */
  async restore(versionOf: (questionId: string) => number): Promise<readonly PendingSave[]> {
    const onDisk = (await this.#disk.get<Kept>(this.#key)) ?? NOTHING;
    const newer = onDisk.saves.filter((save) => save.version > (this.pending(save.questionId)?.version ?? 0));
    const older = this.#kept.saves.filter((save) => !newer.some(({ questionId }) => questionId === save.questionId));
    const saves = [...older, ...newer].filter((save) => save.version > versionOf(save.questionId));
    this.#keep({ saves, handIn: this.#kept.handIn || onDisk.handIn });
    if (this.#kept.saves.length > 0 || this.#kept.handIn) void this.flush();
    return this.#kept.saves;
  }

  put(save: PendingSave): void {
    this.#keep({ ...this.#kept, saves: [...this.#kept.saves.filter((one) => one.questionId !== save.questionId), save] });
    this.#later(save.check ? 0 : DELAY_MS);
  }

  /** Sends what is left, then hands in; also when that is only possible later. */
  requestHandIn(): Promise<void> {
    this.#keep({ ...this.#kept, handIn: true });
    return this.flush();
  }

  /** Sends what waits, one after the other; resolves when it arrived or there is no line. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Nothing may come from here any more: the page is left, or the attempt ended. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  forget(): void {
    this.stop();
    this.#keep(NOTHING);
    this.#become('saved');
  }

  async #run(): Promise<void> {
    for (let save = this.#kept.saves[0]; save; save = this.#kept.saves[0]) {
      this.#become('saving');
      try {
        const saved = await this.#ends.send(save);
        this.#drop(save);
        this.#ends.onSaved(save, saved);
      } catch (error) {
        if (mayTryAgain(error)) return this.#wait();
        this.#drop(save);
        this.#ends.onRefused(save, error);
      }
    }
    if (this.#kept.handIn) {
      this.#become('saving');
      try {
        await this.#ends.handIn();
      } catch (error) {
        if (mayTryAgain(error)) return this.#wait();
        this.#ends.onRefused(null, error);
      }
      this.#keep({ ...this.#kept, handIn: false });
    }
    this.#become('saved');
  }

  #wait(): void {
    this.#become('offline');
    this.#later(RETRY_MS);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
    if (this.#state === 'saved') this.#become('saving');
  }

  /** Unless something newer took its place meanwhile. */
  #drop(save: PendingSave): void {
    this.#keep({ ...this.#kept, saves: this.#kept.saves.filter((one) => one.saveId !== save.saveId) });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    const empty = kept.saves.length === 0 && !kept.handIn;
    if (empty) localStorage.removeItem(this.#key);
    else localStorage.setItem(this.#key, JSON.stringify(kept));
    void (empty ? this.#disk.remove(this.#key) : this.#disk.set(this.#key, kept));
  }

  #become(state: QueueState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#ends.onChange();
  }
}

/** A line that is gone, or a server that cannot answer now; a refusal stays a refusal. */
const TRY_AGAIN = new Set(['OFFLINE', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS', 'UNAUTHENTICATED']);
const mayTryAgain = (error: unknown): boolean => !(error instanceof ApiError) || TRY_AGAIN.has(error.code);

/** Written by this class; anything else is not ours. */
function read(key: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Kept> | null;
    return kept && Array.isArray(kept.saves) ? { saves: kept.saves, handIn: kept.handIn === true } : NOTHING;
  } catch {
    return NOTHING;
  }
}
