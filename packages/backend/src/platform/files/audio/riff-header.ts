import { RecordingRefused } from '../errors.ts';
import type { RandomAccess } from './random-access.ts';

export type WavCodec = 'pcm' | 'float' | 'alaw' | 'mulaw';

export interface RiffLayout {
  readonly codec: WavCodec;
  readonly formatTag: number;
  readonly channels: 1 | 2;
  readonly sampleRate: number;
  readonly bitsPerSample: number;
  /** Bytes of one sample of all channels. */
  readonly frameBytes: number;
  readonly dataStart: number;
  readonly frames: number;
}

// Format tags of RFC 2361; EXTENSIBLE keeps the real tag in the first two bytes of its sub-format.
const codecs: Readonly<Record<number, { codec: WavCodec; bits: readonly number[] }>> = {
  1: { codec: 'pcm', bits: [8, 16, 24, 32] },
  3: { codec: 'float', bits: [32] },
  6: { codec: 'alaw', bits: [8] },
  7: { codec: 'mulaw', bits: [8] },
};
const extensible = 0xfffe;
const slowestHz = 4_000;
const fastestHz = 192_000;
/** Real files have under twenty chunks; a file of a million empty ones is only there to keep us busy. */
const mostChunks = 1_000;

type Format = Omit<RiffLayout, 'dataStart' | 'frames'>;

function readFormat(chunk: Uint8Array): Format {
  if (chunk.length < 16) throw new RecordingRefused('damagedHeader', { field: 'fmt' });
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const declaredTag = view.getUint16(0, true);
  if (declaredTag === extensible && chunk.length < 40) throw new RecordingRefused('damagedHeader', { field: 'fmt' });
  const formatTag = declaredTag === extensible ? view.getUint16(24, true) : declaredTag;
  const channels = view.getUint16(2, true);
  const sampleRate = view.getUint32(4, true);
  const frameBytes = view.getUint16(12, true);
  const bitsPerSample = view.getUint16(14, true);
  const known = codecs[formatTag];
  if (!known) throw new RecordingRefused('unsupportedCodec', { formatTag });
  if (channels > 2) throw new RecordingRefused('tooManyChannels', { channels, limit: 2 });
  if (channels !== 1 && channels !== 2) throw new RecordingRefused('damagedHeader', { field: 'channels' });
  if (!known.bits.includes(bitsPerSample)) throw new RecordingRefused('unsupportedCodec', { formatTag, bitsPerSample });
  if (sampleRate < slowestHz || sampleRate > fastestHz) throw new RecordingRefused('unsupportedSampleRate', { sampleRate });
  if (frameBytes !== (channels * bitsPerSample) / 8) throw new RecordingRefused('damagedHeader', { field: 'blockAlign' });
  return { codec: known.codec, formatTag, channels, sampleRate, bitsPerSample, frameBytes };
}

/**
 * Walks the chunks of a RIFF/WAVE file and refuses one whose sizes do not describe the file. The decoder library takes what
 * it can get; a quality record needs to know that the call is complete. Placeholder sizes of unfinished streams are refused too.
 * @throws RecordingRefused damagedHeader, unsupportedCodec, unsupportedSampleRate, tooManyChannels, truncated, wrongSizes, empty
 */
export function readRiffLayout(file: RandomAccess): RiffLayout {
  const head = file.read(0, 12);
  if (head.length < 12) throw new RecordingRefused('truncated', { bytes: file.bytes });
  const riffEnd = 8 + new DataView(head.buffer, head.byteOffset, 12).getUint32(4, true);
  let format: Format | undefined;
  let at = 12;
  for (let chunk = 0; chunk < mostChunks; chunk++) {
    const header = file.read(at, 8);
    if (header.length < 8) throw new RecordingRefused('truncated', { bytes: file.bytes });
    const name = String.fromCharCode(...header.subarray(0, 4));
    const size = new DataView(header.buffer, header.byteOffset, 8).getUint32(4, true);
    const start = at + 8;
    if (start + size > file.bytes) throw new RecordingRefused('truncated', { declaredBytes: start + size, bytes: file.bytes });
    // One byte of slack: writers disagree on whether the pad byte of an odd chunk counts.
    if (start + size > riffEnd + 1) throw new RecordingRefused('wrongSizes', { declaredBytes: riffEnd, bytes: file.bytes });
    if (name === 'fmt ' && !format) format = readFormat(file.read(start, Math.min(size, 40)));
    if (name === 'data') {
      if (!format) throw new RecordingRefused('damagedHeader', { field: 'fmt' });
      if (riffEnd > file.bytes + 1) throw new RecordingRefused('truncated', { declaredBytes: riffEnd, bytes: file.bytes });
      const frames = Math.floor(size / format.frameBytes);
      if (frames === 0) throw new RecordingRefused('empty');
      return { ...format, dataStart: start, frames };
    }
    at = start + size + (size % 2);
  }
  throw new RecordingRefused('damagedHeader', { field: 'chunks' });
}
