/** 20 ms: fine enough to see a pause, small enough (100 bytes a second a channel) to send a whole hour at once. */
export const peaksPerSecond = 50;

const toInt8 = (sample: number) => Math.round(Math.max(-1, Math.min(1, sample || 0)) * 127);

interface Track {
  bytes: Int8Array;
  length: number;
  min: number;
  max: number;
}

/**
 * Lowest and highest sample of every 20 ms, per channel, fed in chunks of any size.
 * Window k holds the samples from ⌊k·rate/50⌋ up to ⌊(k+1)·rate/50⌋, so rates such as 11,025 Hz do not drift.
 * `finish()` gives per channel [min₀, max₀, min₁, max₁, …] as signed bytes, ±127 = full scale.
 */
export class WaveformPeaks {
  readonly #sampleRate: number;
  #tracks: Track[] = [];
  #frames = 0;
  #window = 0;

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  get frames(): number {
    return this.#frames;
  }

  get channels(): number {
    return this.#tracks.length;
  }

  /** Adds one chunk, samples of −1 to 1. A chunk with fewer channels than the rest stands for identical channels. */
  add(channelData: readonly Float32Array[]): void {
    const first = channelData[0];
    if (!first) return;
    this.#widen(channelData.length);
    let from = 0;
    while (from < first.length) {
      const windowEnd = Math.floor(((this.#window + 1) * this.#sampleRate) / peaksPerSecond);
      const to = Math.min(first.length, from + windowEnd - this.#frames);
      this.#tracks.forEach((track, channel) => {
        const samples = channelData[channel] ?? first;
        for (let i = from; i < to; i++) {
          const sample = samples[i] ?? 0;
          if (sample < track.min) track.min = sample;
          if (sample > track.max) track.max = sample;
        }
      });
      this.#frames += to - from;
      from = to;
      if (this.#frames === windowEnd) this.#closeWindow();
    }
  }

  finish(): Int8Array[] {
    if (this.#frames > Math.floor((this.#window * this.#sampleRate) / peaksPerSecond)) this.#closeWindow();
    return this.#tracks.map((track) => track.bytes.slice(0, track.length));
  }

  /** The MP3 decoder reports equal channels as one until they differ: a second channel then starts as a copy of the first. */
  #widen(channels: number): void {
    const original = this.#tracks[0];
    while (this.#tracks.length < channels) {
      this.#tracks.push(
        original
          ? { ...original, bytes: original.bytes.slice() }
          : { bytes: new Int8Array(4_096), length: 0, min: Infinity, max: -Infinity },
      );
    }
  }

  #closeWindow(): void {
    for (const track of this.#tracks) {
      if (track.length + 2 > track.bytes.length) {
        const longer = new Int8Array(track.bytes.length * 2);
        longer.set(track.bytes);
        track.bytes = longer;
      }
      track.bytes[track.length++] = toInt8(track.min);
      track.bytes[track.length++] = toInt8(track.max);
      track.min = Infinity;
      track.max = -Infinity;
    }
    this.#window++;
  }
}
