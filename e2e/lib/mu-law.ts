const RATE = 8000;
const BIAS = 0x84;
const CLIP = 32_635;

/** One sample of 16 bits as G.711 µ-law, by ITU-T G.191 (sign, three bits of segment, four of step, all inverted). */
function encode(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const magnitude = Math.min(CLIP, Math.abs(sample)) + BIAS;
  const segment = Math.max(0, 31 - Math.clz32(magnitude) - 7);
  return ~(sign | (segment << 4) | ((magnitude >> (segment + 3)) & 0x0f)) & 0xff;
}

/** A RIFF/WAVE file of two channels in µ-law: a low tone left, a higher one right, turn by turn, as in a conversation. */
export function muLawRecording(durationSeconds: number): Buffer {
  const frames = durationSeconds * RATE;
  const data = Buffer.alloc(frames * 2);
  for (let frame = 0; frame < frames; frame += 1) {
    const time = frame / RATE;
    const left = Math.floor(time / 2) % 2 === 0;
    const tone = (hertz: number) => Math.round(9000 * Math.sin(2 * Math.PI * hertz * time));
    data[frame * 2] = encode(left ? tone(220) : 0);
    data[frame * 2 + 1] = encode(left ? 0 : tone(440));
  }
  const head = Buffer.alloc(58);
  head.write('RIFF', 0, 'ascii');
  head.writeUInt32LE(50 + data.length, 4);
  head.write('WAVEfmt ', 8, 'ascii');
  head.writeUInt32LE(18, 16);
  head.writeUInt16LE(7, 20); // WAVE_FORMAT_MULAW
  head.writeUInt16LE(2, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt16LE(0, 36);
  head.write('fact', 38, 'ascii');
  head.writeUInt32LE(4, 42);
  head.writeUInt32LE(frames, 46);
  head.write('data', 50, 'ascii');
  head.writeUInt32LE(data.length, 54);
  return Buffer.concat([head, data]);
}
