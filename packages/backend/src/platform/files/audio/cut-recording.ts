// Loaded by the audio worker: `.ts` specifiers and only erasable types, as there.
import { closeSync, openSync } from 'node:fs';
import { id3TagBytes } from './audio-container.ts';
import { type DecodedRecording, decodedChunks } from './decode-recording.ts';
import { toMulaw } from './mulaw.ts';
import type { RandomAccess } from './random-access.ts';
import { readRiffLayout } from './riff-header.ts';
import { enoughHz, framesOf, mulawHeader, type SilentSpan, writeAll } from './silence-recording.ts';

/**
 * Writes one stretch of a recording as a file of its own; nothing outside it is in there. WAVE keeps its format; MP3 and Opus, which
 * cannot be cut by byte, become µ-law WAVE as in {@link writeSilenced}.
 * @param original what decoding the file gave
 */
export async function writeCut(file: RandomAccess, original: DecodedRecording, span: SilentSpan, target: string): Promise<void> {
  const out = openSync(target, 'wx', 0o600);
  try {
    if (original.container === 'wav') cutWav(file, span, out);
    else await cutToMulaw(file, original, span, out);
  } finally {
    closeSync(out);
  }
}

function cutWav(file: RandomAccess, span: SilentSpan, out: number): void {
  const { formatTag, channels, sampleRate, frameBytes, bitsPerSample, dataStart, frames } = readRiffLayout(file);
  const [from, to] = stretchOf(span, sampleRate, frames);
  const bytes = (to - from) * frameBytes;
  const header = mulawHeader(channels, sampleRate, 0);
  header.writeUInt32LE(36 + bytes, 4);
  header.writeUInt16LE(formatTag, 20);
  header.writeUInt32LE(sampleRate * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(bitsPerSample, 34);
  header.writeUInt32LE(bytes, 40);
  writeAll(out, header);
  for (let at = 0; at < bytes; at += BLOCK_BYTES)
    writeAll(out, file.read(dataStart + from * frameBytes + at, Math.min(BLOCK_BYTES, bytes - at)));
}

const BLOCK_BYTES = 65_536;

async function cutToMulaw(
  file: RandomAccess,
  { codec, channels, sampleRate, frames }: DecodedRecording,
  span: SilentSpan,
  out: number,
): Promise<void> {
  const part = Math.max(1, Math.floor(sampleRate / enoughHz));
  const [from, to] = stretchOf(span, sampleRate, frames);
  writeAll(out, mulawHeader(channels, Math.round(sampleRate / part), Math.floor((to - from) / part)));
  const start = codec === 'mp3' ? id3TagBytes(file.read(0, 10)) : 0;
  const sums = new Float64Array(channels);
  let frame = 0;
  for await (const { channelData } of decodedChunks(codec === 'mp3' ? 'mp3' : 'opus', file, start)) {
    const length = channelData[0]?.length ?? 0;
    const bytes: number[] = [];
    for (let i = 0; i < length; i++, frame++) {
      if (frame < from || frame >= to) continue;
      for (let channel = 0; channel < channels; channel++)
        sums[channel] = (sums[channel] ?? 0) + ((channelData[channel] ?? channelData[0])?.[i] ?? 0);
      if ((frame - from + 1) % part !== 0) continue;
      for (let channel = 0; channel < channels; channel++) bytes.push(toMulaw((sums[channel] ?? 0) / part));
      sums.fill(0);
    }
    if (bytes.length > 0) writeAll(out, Uint8Array.from(bytes));
    if (frame >= to) return;
  }
}

/** First frame and the one after the last. */
function stretchOf(span: SilentSpan, sampleRate: number, frames: number): readonly [number, number] {
  const [[from = 0, to = 0] = [0, 0]] = framesOf([span], sampleRate);
  return [Math.min(from, frames), Math.min(to, frames)];
}
