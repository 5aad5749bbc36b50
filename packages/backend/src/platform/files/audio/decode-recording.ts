import decode from 'audio-decode';
import { RecordingRefused } from '../errors.ts';
import { type AudioContainer, id3TagBytes, opusHeadChannels, recogniseContainer } from './audio-container.ts';
import type { RandomAccess } from './random-access.ts';
import { type RiffLayout, readRiffLayout, type WavCodec } from './riff-header.ts';
import { WaveformPeaks } from './waveform-peaks.ts';

export interface DecodedRecording {
  readonly container: AudioContainer;
  readonly codec: WavCodec | 'mp3' | 'opus';
  readonly channels: 1 | 2;
  readonly sampleRate: number;
  /** Samples per channel. */
  readonly frames: number;
  /** One array per channel, see {@link WaveformPeaks}. */
  readonly peaks: readonly Int8Array[];
}

const riffChunkFrames = 65_536;
/**
 * Bytes fed to a decoder at once. They bound memory that no heap limit covers: an Ogg page of 500 bytes can hold 255 packets
 * of 120 ms (RFC 6716, 3.2.5), so 4 kB of Opus silence become up to 4 minutes, about 80 MB of samples.
 */
const chunkBytes = { mp3: 32_768, opus: 4_096 };
/**
 * Most bytes a second of sound can take: MP3 320 kbit/s (ISO 11172-3), Opus 512 kbit/s (RFC 6716) and page headers.
 * More than that, and part of the file is not sound.
 */
const mostBytesPerSecond = { mp3: 40_000, opus: 70_000 };
/** Tags at the end of the file, cover comments and the encoder's own header frame. */
const notSoundBytes = 16_384;

function assertNotTooLong(frames: number, sampleRate: number, maxSeconds: number): void {
  if (frames > maxSeconds * sampleRate) throw new RecordingRefused('tooLong', { limitSeconds: maxSeconds });
}

/** A header with only what the sample converter needs, so that no stray field of the real one reaches it. */
function plainHeader({ formatTag, channels, sampleRate, frameBytes, bitsPerSample }: RiffLayout): Uint8Array {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(0xffffffff, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(formatTag, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(bitsPerSample, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(0xffffffff, 40);
  return header;
}

async function decodeWav(file: RandomAccess, maxSeconds: number): Promise<DecodedRecording> {
  const layout = readRiffLayout(file);
  const { codec, channels, sampleRate, frames, frameBytes, dataStart } = layout;
  assertNotTooLong(frames, sampleRate, maxSeconds);
  const peaks = new WaveformPeaks(sampleRate);
  const decoder = await decode.wav();
  await decoder(plainHeader(layout));
  for (let frame = 0; frame < frames; frame += riffChunkFrames) {
    const length = Math.min(riffChunkFrames, frames - frame) * frameBytes;
    peaks.add((await decoder(file.read(dataStart + frame * frameBytes, length))).channelData);
  }
  decoder.free();
  if (peaks.frames !== frames) throw new RecordingRefused('truncated', { frames, found: peaks.frames });
  return { container: 'wav', codec, channels, sampleRate, frames, peaks: peaks.finish() };
}

export interface DecodedChunk {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

/** The sound of a compressed file from byte `from` on, a little at a time; chunks without samples are left out. */
export async function* decodedChunks(codec: 'mp3' | 'opus', file: RandomAccess, from: number): AsyncGenerator<DecodedChunk> {
  const decoder = await decode[codec]();
  for (let at = from; at < file.bytes; at += chunkBytes[codec]) {
    const chunk = await decoder(file.read(at, chunkBytes[codec]));
    if (chunk.channelData[0]?.length) yield chunk;
  }
  const rest = await decoder();
  if (rest.channelData[0]?.length) yield rest;
}

async function decodeCompressed(
  codec: 'mp3' | 'opus',
  file: RandomAccess,
  from: number,
  maxSeconds: number,
): Promise<DecodedRecording> {
  let peaks: WaveformPeaks | undefined;
  let sampleRate = 0;
  for await (const chunk of decodedChunks(codec, file, from)) {
    if (chunk.channelData.length > 2)
      throw new RecordingRefused('tooManyChannels', { channels: chunk.channelData.length, limit: 2 });
    sampleRate ||= chunk.sampleRate;
    // A stream that changes its rate half way has no single time line to hang notes on.
    if (chunk.sampleRate !== sampleRate) throw new RecordingRefused('damaged', { field: 'sampleRate' });
    peaks ??= new WaveformPeaks(sampleRate);
    peaks.add(chunk.channelData);
    assertNotTooLong(peaks.frames, sampleRate, maxSeconds);
  }
  if (!peaks) throw new RecordingRefused('damaged', { frames: 0 });
  const { frames } = peaks;
  const mostBytes = (frames / sampleRate) * mostBytesPerSecond[codec] + notSoundBytes;
  if (file.bytes - from > mostBytes) throw new RecordingRefused('damaged', { decodedSeconds: frames / sampleRate });
  return {
    container: codec === 'mp3' ? 'mp3' : 'ogg',
    codec,
    channels: peaks.channels === 2 ? 2 : 1,
    sampleRate,
    frames,
    peaks: peaks.finish(),
  };
}

/**
 * Recognises and decodes a recording chunk by chunk: format, exact length and the waveform. Nothing but the peaks is kept.
 * Run it in the worker ({@link probeRecording}): a hostile file may hang or exhaust the decoder.
 * @throws RecordingRefused for every file we do not keep; other errors come from a decoder that gave up
 */
export async function decodeRecording(file: RandomAccess, maxSeconds: number): Promise<DecodedRecording> {
  const head = file.read(0, 4_096);
  if (head.length === 0) throw new RecordingRefused('empty');
  const tagBytes = id3TagBytes(head);
  const container = recogniseContainer(head, tagBytes ? file.read(tagBytes, 4) : head);
  if (container === null) throw new RecordingRefused('notAudio');
  if (container === 'other') throw new RecordingRefused('unsupportedCodec');
  if (container === 'wav') return decodeWav(file, maxSeconds);
  if (container === 'mp3') return decodeCompressed('mp3', file, tagBytes, maxSeconds);
  const channels = opusHeadChannels(head);
  if (channels === 0) throw new RecordingRefused('damagedHeader', { field: 'channels' });
  if (channels > 2) throw new RecordingRefused('tooManyChannels', { channels, limit: 2 });
  return decodeCompressed('opus', file, 0, maxSeconds);
}
