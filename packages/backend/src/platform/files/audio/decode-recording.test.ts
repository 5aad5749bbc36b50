import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordingRefused, recordingRefusalCodes } from '../errors.js';
import { decodeRecording } from './decode-recording.js';
import { inMemory } from './random-access.js';

const hour = 3_600;
const decodeBytes = (content: Uint8Array, maxSeconds = hour) => decodeRecording(inMemory(content), maxSeconds);
const refusal = (content: Uint8Array, maxSeconds?: number) =>
  decodeBytes(content, maxSeconds).then(
    () => 'kept',
    (error: unknown) => (error instanceof RecordingRefused ? error.code : String(error)),
  );
const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

interface Wav {
  tag?: number;
  channels?: number;
  rate?: number;
  bits?: number;
  data?: Uint8Array;
  dataSize?: number;
  riffSize?: number;
  blockAlign?: number;
  extensible?: boolean;
  before?: Uint8Array;
}
function wav({
  tag = 1,
  channels = 1,
  rate = 8_000,
  bits = 16,
  data = new Uint8Array(1_600),
  extensible = false,
  before = new Uint8Array(),
  ...lies
}: Wav = {}) {
  const fmt = Buffer.alloc(extensible ? 40 : 16);
  fmt.writeUInt16LE(extensible ? 0xfffe : tag, 0);
  fmt.writeUInt16LE(channels, 2);
  fmt.writeUInt32LE(rate, 4);
  fmt.writeUInt32LE((rate * channels * bits) / 8, 8);
  fmt.writeUInt16LE(lies.blockAlign ?? (channels * bits) / 8, 12);
  fmt.writeUInt16LE(bits, 14);
  if (extensible) fmt.writeUInt16LE(tag, 24);
  const chunk = (name: string, content: Uint8Array, size = content.length) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(size, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const body = Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', fmt), before, chunk('data', data, lies.dataSize)]);
  return chunk('RIFF', body, lies.riffSize);
}
/** One frame per 20 ms window, so that each peak is one sample: at 50 frames a window, 50 equal frames. */
const held = (frame: readonly number[], times = 160) => Uint8Array.from(Array.from({ length: times }, () => frame).flat());
const int8 = (sample: number) => Math.round((sample / 32_768) * 127);

describe('decodeRecording', () => {
  // ITU-T G.191 / G.711 expansion, 16-bit scale: the ends, the zeroes and the segment borders of both laws.
  it.each([
    ['µ-law', 7, 0x00, -32_124],
    ['µ-law', 7, 0x80, 32_124],
    ['µ-law', 7, 0x0f, -16_764],
    ['µ-law', 7, 0x8f, 16_764],
    ['µ-law', 7, 0x10, -15_996],
    ['µ-law', 7, 0x9f, 8_316],
    ['µ-law', 7, 0xaf, 4_092],
    ['µ-law', 7, 0x7f, 0],
    ['µ-law', 7, 0xff, 0],
    ['A-law', 6, 0x2a, -32_256],
    ['A-law', 6, 0xaa, 32_256],
    ['A-law', 6, 0xa5, 16_896],
    ['A-law', 6, 0x25, -16_896],
    ['A-law', 6, 0xb5, 8_448],
    ['A-law', 6, 0xd5, 8],
    ['A-law', 6, 0x55, -8],
  ])('expands %s (format %i) byte %i to %i', async (_, tag, byte, sample) => {
    const { peaks } = await decodeBytes(wav({ tag, bits: 8, data: held([byte]) }));
    expect([...(peaks[0] ?? [])].map((v) => v + 0)).toEqual([int8(sample) + 0, int8(sample) + 0]);
  });
  it.each([
    ['8-bit', 1, 8, [0xc0], 64],
    ['16-bit', 1, 16, [0x00, 0x40], 64],
    ['24-bit', 1, 24, [0x00, 0x00, 0x40], 64],
    ['32-bit', 1, 32, [0x00, 0x00, 0x00, 0xc0], -64],
    ['float', 3, 32, [0x00, 0x00, 0x00, 0xbf], -64],
  ])('reads %s samples', async (_, tag, bits, frame, peak) => {
    const { peaks, frames } = await decodeBytes(wav({ tag, bits, data: held(frame) }));
    expect(frames).toBe(160);
    expect(peaks[0]?.[0]).toBeGreaterThanOrEqual(peak - 1);
    expect(peaks[0]?.[0]).toBeLessThanOrEqual(peak + 1);
  });
  it('keeps the two sides of a call apart', async () => {
    const data = held([0x80, 0xff]);
    expect(await decodeBytes(wav({ tag: 7, bits: 8, channels: 2, data }))).toMatchObject({
      channels: 2,
      codec: 'mulaw',
      peaks: [Int8Array.of(125, 125), Int8Array.of(0, 0)],
    });
  });
  it('reads WAVE_FORMAT_EXTENSIBLE and skips chunks it does not know', async () => {
    const before = Buffer.concat([Buffer.from('LIST\x03\0\0\0abc\0', 'latin1')]);
    expect(await decodeBytes(wav({ tag: 6, bits: 8, extensible: true, before }))).toMatchObject({ codec: 'alaw', frames: 1_600 });
  });
  it('cuts 20 ms windows without drift at a rate that 50 does not divide', async () => {
    const { peaks } = await decodeBytes(wav({ rate: 11_025, data: new Uint8Array(2 * 11_025 * 3) }));
    expect(peaks[0]).toHaveLength(2 * 150);
  });
  it('takes a float that is no number for silence', async () => {
    const { peaks } = await decodeBytes(wav({ tag: 3, bits: 32, data: held([0, 0, 0xc0, 0x7f]) }));
    expect([...(peaks[0] ?? [])].every((v) => v >= -127 && v <= 127)).toBe(true);
  });

  it.each([
    ['tone-mono.opus', 'ogg', 1, 48_000, 48_000],
    ['tone-stereo.opus', 'ogg', 2, 48_000, 48_000],
    ['tone-mono.mp3', 'mp3', 1, 8_000, 9_216],
    ['tone-stereo.mp3', 'mp3', 2, 16_000, 17_280],
  ])('decodes %s', async (name, container, channels, sampleRate, frames) => {
    const decoded = await decodeBytes(fixture(name));
    expect(decoded).toMatchObject({ container, channels, sampleRate, frames });
    expect(decoded.peaks).toHaveLength(channels);
    for (const channel of decoded.peaks) expect(channel[50]).toBeLessThan(-40); // half scale, in the middle of the tone
  });
  it('reads an MP3 behind a tag', async () => {
    const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x40\0', 'latin1'), Buffer.alloc(0x40 * 128)]);
    expect(await decodeBytes(Buffer.concat([tag, fixture('tone-mono.mp3')]))).toMatchObject({ container: 'mp3', frames: 9_216 });
  });

  const real = wav();
  it.each<[string, string, Uint8Array, number?]>([
    ['an empty file', 'empty', new Uint8Array()],
    ['a text called .wav', 'notAudio', Buffer.from('Dear customer, thank you for calling.')],
    ['a video container of RIFF', 'notAudio', Buffer.from('RIFF\0\0\0\0AVI LIST')],
    ['FLAC', 'unsupportedCodec', Buffer.from('fLaC\0\0\0\x22')],
    ['Ogg without Opus', 'unsupportedCodec', Buffer.from(`OggS${'\0'.repeat(22)}\x01\x1e\x01vorbis`, 'latin1')],
    ['GSM in a WAVE', 'unsupportedCodec', wav({ tag: 0x31 })],
    ['12-bit samples', 'unsupportedCodec', wav({ bits: 12 })],
    ['a call cut off in the middle', 'truncated', real.subarray(0, 900)],
    ['a call cut off in its header', 'truncated', real.subarray(0, 30)],
    ['a RIFF of eight bytes', 'notAudio', real.subarray(0, 8)],
    ['a data size past the end', 'truncated', wav({ dataSize: 5_000 })],
    ['a RIFF size past the end', 'truncated', wav({ riffSize: 90_000 })],
    ['a RIFF size before the data', 'wrongSizes', wav({ riffSize: 60 })],
    ['sizes of a stream that was never closed', 'truncated', wav({ dataSize: 0xffffffff, riffSize: 0xffffffff })],
    ['no samples', 'empty', wav({ data: new Uint8Array() })],
    ['six channels', 'tooManyChannels', wav({ channels: 6 })],
    ['no channels', 'damagedHeader', wav({ channels: 0 })],
    ['a frame size that does not fit', 'damagedHeader', wav({ blockAlign: 7 })],
    ['a sample rate of 1 Hz', 'unsupportedSampleRate', wav({ rate: 1 })],
    ['a sample rate of 2 GHz', 'unsupportedSampleRate', wav({ rate: 2_000_000_000 })],
    ['a million empty chunks', 'damagedHeader', wav({ before: Buffer.from('junk\0\0\0\0'.repeat(5_000)) })],
    ['a WAVE longer than the limit', 'tooLong', wav({ data: new Uint8Array(16_000 * 3) }), 2],
    ['an MP3 longer than the limit', 'tooLong', fixture('tone-mono.mp3'), 1],
    ['an Opus longer than the limit', 'tooLong', fixture('tone-mono.opus'), 0.5],
    ['an Opus header alone', 'damaged', fixture('tone-mono.opus').subarray(0, 200)],
  ])('refuses %s as %s', async (...[, code, content, maxSeconds]) => {
    expect(await refusal(content, maxSeconds)).toBe(code);
  });

  it('answers every damaged WAVE with a recording or a code, never with anything else', async () => {
    const damage = fc.array(fc.record({ at: fc.nat(59), byte: fc.nat(255) }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(1_700), fc.constantFrom(1, 3, 6, 7), async (changes, keep, tag) => {
        const content = Buffer.from(wav({ tag, bits: tag === 3 ? 32 : tag === 1 ? 16 : 8 })).subarray(0, keep);
        for (const { at, byte } of changes) if (at < content.length) content[at] = byte;
        expect(['kept', ...recordingRefusalCodes]).toContain(await refusal(content));
      }),
      { numRuns: 500 },
    );
  });
});
