import { closeSync, openSync, writeSync } from 'node:fs';
import { id3TagBytes } from './audio-container.ts';
import { type DecodedRecording, decodedChunks } from './decode-recording.ts';
import { toMulaw } from './mulaw.ts';
import type { RandomAccess } from './random-access.ts';
import { readRiffLayout, type WavCodec } from './riff-header.ts';

/** A stretch in milliseconds from the start: start included, end not. */
export interface SilentSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** The byte that is silence; every byte of a PCM or float zero is 0. G.711 (ITU-T): the code words of the smallest amplitude. */
const silentByte = (codec: WavCodec, bits: number) =>
  codec === 'mulaw' ? 0xff : codec === 'alaw' ? 0xd5 : bits === 8 ? 0x80 : 0;
const blockBytes = 65_536;
/** Telephone speech has nothing above 7 kHz, and compressed files are decoded at up to 48 kHz. */
export const enoughHz = 16_000;

/**
 * Writes a copy of a recording in which the spans hold silence, so that what was said there is kept nowhere: not in the file, not in
 * its backups, not in the waveform that is measured from the copy.
 *
 * WAVE keeps its format: the samples are overwritten in place, byte by byte. MP3 and Opus cannot be cut by byte: their frames lean on
 * earlier ones (bit reservoir, prediction), so neighbouring frames would still carry a little of the removed sound. They are decoded,
 * silenced sample by sample and written as µ-law WAVE, the format of telephony, at the file's own rate or the nearest whole part of it
 * from 16 kHz up.
 * @param original what decoding the file gave
 */
export async function writeSilenced(
  file: RandomAccess,
  original: DecodedRecording,
  spans: readonly SilentSpan[],
  target: string,
): Promise<void> {
  const out = openSync(target, 'wx', 0o600);
  try {
    if (original.container === 'wav') writeSilencedWav(file, spans, out);
    else await writeSilencedMulaw(file, original, spans, out);
  } finally {
    closeSync(out);
  }
}

function writeSilencedWav(file: RandomAccess, spans: readonly SilentSpan[], out: number): void {
  const { codec, bitsPerSample, sampleRate, frameBytes, dataStart, frames } = readRiffLayout(file);
  const silent = framesOf(spans, sampleRate).map(([from, to]) => [
    dataStart + Math.min(from, frames) * frameBytes,
    dataStart + Math.min(to, frames) * frameBytes,
  ]);
  for (let at = 0; at < file.bytes; at += blockBytes) {
    const block = file.read(at, Math.min(blockBytes, file.bytes - at)).slice();
    for (const [from = 0, to = 0] of silent)
      if (from < at + block.length && to > at)
        block.fill(silentByte(codec, bitsPerSample), Math.max(0, from - at), Math.min(block.length, to - at));
    writeAll(out, block);
  }
}

async function writeSilencedMulaw(
  file: RandomAccess,
  { codec, channels, sampleRate, frames }: DecodedRecording,
  spans: readonly SilentSpan[],
  out: number,
): Promise<void> {
  const part = Math.max(1, Math.floor(sampleRate / enoughHz));
  const kept = Math.floor(frames / part);
  writeAll(out, mulawHeader(channels, Math.round(sampleRate / part), kept));
  const silent = framesOf(spans, sampleRate);
  const from = codec === 'mp3' ? id3TagBytes(file.read(0, 10)) : 0;
  const sums = new Float64Array(channels);
  let frame = 0;
  for await (const { channelData } of decodedChunks(codec === 'mp3' ? 'mp3' : 'opus', file, from)) {
    const length = channelData[0]?.length ?? 0;
    const bytes = new Uint8Array((Math.floor((frame + length) / part) - Math.floor(frame / part)) * channels);
    let written = 0;
    for (let i = 0; i < length; i++, frame++) {
      const isSilent = silent.some(([start, end]) => frame >= start && frame < end);
      for (let channel = 0; channel < channels; channel++)
        sums[channel] = (sums[channel] ?? 0) + (isSilent ? 0 : ((channelData[channel] ?? channelData[0])?.[i] ?? 0));
      if ((frame + 1) % part !== 0) continue;
      for (let channel = 0; channel < channels; channel++) bytes[written++] = toMulaw((sums[channel] ?? 0) / part);
      sums.fill(0);
    }
    writeAll(out, bytes);
  }
}

/** Outward to whole samples. */
export const framesOf = (spans: readonly SilentSpan[], sampleRate: number): readonly (readonly [number, number])[] =>
  spans.map(({ startMs, endMs }) => [Math.floor((startMs * sampleRate) / 1000), Math.ceil((endMs * sampleRate) / 1000)]);

export function mulawHeader(channels: number, sampleRate: number, frames: number): Buffer {
  const bytes = frames * channels;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + bytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(7, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * channels, 28);
  header.writeUInt16LE(channels, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(bytes, 40);
  return header;
}

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
