/** What the server can decode and speech needs: one channel, 16,000 samples a second, 16 bits. */
export const SAMPLE_RATE = 16_000;
const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const FULL_SCALE = 0x7fff;

/** A WAV file of samples between −1 and 1. What is louder is cut off. */
export function wavOf(samples: Float32Array, sampleRate = SAMPLE_RATE): Uint8Array<ArrayBuffer> {
  const bytes = samples.length * BYTES_PER_SAMPLE;
  const file = new DataView(new ArrayBuffer(HEADER_BYTES + bytes));
  const word = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries()) file.setUint8(at + index, letter.charCodeAt(0));
  };
  word(0, 'RIFF');
  file.setUint32(4, HEADER_BYTES - 8 + bytes, true);
  word(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true); // PCM
  file.setUint16(22, 1, true); // one channel
  file.setUint32(24, sampleRate, true);
  file.setUint32(28, sampleRate * BYTES_PER_SAMPLE, true);
  file.setUint16(32, BYTES_PER_SAMPLE, true);
  file.setUint16(34, BYTES_PER_SAMPLE * 8, true);
  word(36, 'data');
  file.setUint32(40, bytes, true);
  samples.forEach((sample, index) => {
    const level = Math.round(Math.max(-1, Math.min(1, sample)) * FULL_SCALE);
    file.setInt16(HEADER_BYTES + index * BYTES_PER_SAMPLE, level, true);
  });
  return new Uint8Array(file.buffer);
}

/** Loudest sample, 0–1. */
export const peakOf = (samples: Float32Array): number => samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
