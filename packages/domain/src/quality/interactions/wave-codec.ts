export type WaveCodec = 'pcm' | 'float' | 'alaw' | 'mulaw';

/** Format tags of `WAVEFORMATEX` that all current browsers play. Call recorders also write GSM (0x31) and ADPCM (0x02, 0x11). */
const PLAYABLE: Readonly<Record<number, WaveCodec>> = { 1: 'pcm', 3: 'float', 6: 'alaw', 7: 'mulaw' };
const EXTENSIBLE = 0xfffe;

const FMT = 0x20746d66; // "fmt " as a little-endian number

/** The codec of a RIFF/WAVE file, or null when it is another one or no `fmt ` chunk is among these bytes. */
export function waveCodec(bytes: Uint8Array): WaveCodec | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (view.getUint32(at, true) === FMT) return codecAt(view, at + 8);
    // Chunks are padded to an even length.
    at += 8 + size + (size % 2);
  }
  return null;
}

/** An extensible format keeps the tag in the first two bytes of its sub-format, 24 bytes on. */
function codecAt(view: DataView, format: number): WaveCodec | null {
  if (format + 2 > view.byteLength) return null;
  const tag = view.getUint16(format, true);
  if (tag !== EXTENSIBLE) return PLAYABLE[tag] ?? null;
  return format + 26 <= view.byteLength ? (PLAYABLE[view.getUint16(format + 24, true)] ?? null) : null;
}
