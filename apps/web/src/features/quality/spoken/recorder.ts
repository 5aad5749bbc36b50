import { peakOf, SAMPLE_RATE, wavOf } from './wav';

export type MicrophoneProblem = 'refused' | 'absent' | 'busy' | 'unsupported' | 'failed';
export interface Recorded {
  readonly file: File;
  readonly seconds: number;
  /** Nothing that can be heard: a microphone that is off gives zeros. */
  readonly silent: boolean;
}

const SILENCE = 0.01;
const PROBLEMS: Readonly<Record<string, MicrophoneProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Why there is no sound, in a word that has a sentence. */
export const problemOf = (error: unknown): MicrophoneProblem =>
  (error instanceof Error || error instanceof DOMException ? PROBLEMS[error.name] : undefined) ?? 'failed';

/** One recording from the microphone: from `open` to `stop` or `close`. */
export class Recorder {
  readonly #stream: MediaStream;
  readonly #context = new AudioContext();
  readonly #recorder: MediaRecorder;
  readonly #analyser: AnalyserNode;
  readonly #heard: Blob[] = [];

  private constructor(stream: MediaStream) {
    this.#stream = stream;
    this.#recorder = new MediaRecorder(stream);
    this.#recorder.ondataavailable = ({ data }) => this.#heard.push(data);
    this.#analyser = this.#context.createAnalyser();
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
    this.#recorder.start(1_000);
  }

  /** Asks for the microphone. @throws what `problemOf` puts a word to */
  static async open(): Promise<Recorder> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
    try {
      return new Recorder(stream);
    } catch (error) {
      for (const track of stream.getTracks()) track.stop();
      throw error;
    }
  }

  /** False: this browser has nothing to record with, or the page came over an unsafe connection. */
  static isPossible(): boolean {
    return typeof MediaRecorder !== 'undefined' && navigator.mediaDevices !== undefined;
  }

  /** How loud it is now, 0–1. */
  level(): number {
    const samples = new Float32Array(this.#analyser.fftSize);
    this.#analyser.getFloatTimeDomainData(samples);
    return peakOf(samples);
  }

  /** Ends it, and makes a file of it that every server can read. */
  async stop(): Promise<Recorded> {
    await new Promise<void>((resolve) => {
      this.#recorder.onstop = () => resolve();
      this.#recorder.stop();
    });
    this.close();
    // Decoding also brings it to the rate of the context.
    const decoder = new OfflineAudioContext(1, 1, SAMPLE_RATE);
    const sound = await decoder.decodeAudioData(await new Blob(this.#heard).arrayBuffer());
    const samples = sound.getChannelData(0);
    const file = new File([wavOf(samples)], 'answer.wav', { type: 'audio/wav' });
    return { file, seconds: sound.duration, silent: peakOf(samples) < SILENCE };
  }

  /** Lets go of the microphone; what was not stopped is thrown away. */
  close(): void {
    for (const track of this.#stream.getTracks()) track.stop();
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    if (this.#context.state !== 'closed') void this.#context.close();
  }
}
