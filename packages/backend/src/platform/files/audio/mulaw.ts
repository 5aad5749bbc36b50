const bias = 33;
const loudest = 8_158;

/** One sample of −1 to 1 as a µ-law byte (ITU-T G.711, table 2a: 14 bits, 8 chords of 16 steps, all bits inverted). */
export function toMulaw(sample: number): number {
  const amplitude = Math.min(loudest, Math.round(Math.abs(sample) * 8_192)) + bias;
  // The chord is the place of the highest bit above the fifth.
  const chord = Math.max(0, 26 - Math.clz32(amplitude));
  const step = (amplitude >> (chord + 1)) & 0x0f;
  return ~((sample < 0 ? 0x80 : 0) | (chord << 4) | step) & 0xff;
}
