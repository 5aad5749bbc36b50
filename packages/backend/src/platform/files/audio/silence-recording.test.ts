import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toMulaw } from './mulaw.js';
import { defaultProbeLimits, probeRecording } from './probe-recording.js';

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-silence-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
async function silence(path: string, spans: { startMs: number; endMs: number }[]) {
  const target = join(folder, `${++made}.wav`);
  const probe = await probeRecording(path, defaultProbeLimits, { spans, target });
  return { probe, bytes: await readFile(target) };
}

/** One second of loud sound at 8 kHz in one channel. */
async function aWav(formatTag: number, bits: number): Promise<{ path: string; bytes: Buffer }> {
  const frame = bits / 8;
  const data = Buffer.from(Array.from({ length: 8_000 * frame }, (_, n) => (n * 37) % 120));
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(formatTag, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8_000, 24);
  header.writeUInt32LE(8_000 * frame, 28);
  header.writeUInt16LE(frame, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  const bytes = Buffer.concat([header, data]);
  const path = join(folder, `${++made}.wav`);
  await writeFile(path, bytes);
  return { path, bytes };
}

/** Loudest of a channel between two moments, of 127. */
const loudest = (peaks: Buffer, fromMs: number, toMs: number) =>
  Math.max(...[...peaks.subarray((fromMs / 20) * 2, (toMs / 20) * 2)].map((byte) => Math.abs((byte << 24) >> 24)));

describe('a copy that is silent in the paused stretches', () => {
  it.each([
    ['µ-law', 7, 8, 0xff],
    ['A-law', 6, 8, 0xd5],
    ['8-bit PCM', 1, 8, 0x80],
    ['16-bit PCM', 1, 16, 0],
    ['24-bit PCM', 1, 24, 0],
    ['float', 3, 32, 0],
  ])('overwrites the samples of %s, byte by byte, and nothing else', async (_, tag, bits, silent) => {
    const { path, bytes } = await aWav(tag, bits);
    const frame = bits / 8;
    const [from, to] = [44 + 2_000 * frame, 44 + 4_001 * frame];
    // Half a sample over the end: outward, because half a sample of a number is still a number.
    const { bytes: kept, probe } = await silence(path, [{ startMs: 250, endMs: 500.01 }]);
    expect(kept.length).toBe(bytes.length);
    expect(kept.subarray(from, to).equals(Buffer.alloc(to - from, silent))).toBe(true);
    expect(kept.subarray(0, from).equals(bytes.subarray(0, from))).toBe(true);
    expect(kept.subarray(to).equals(bytes.subarray(to))).toBe(true);
    expect(probe.durationSeconds).toBe(1);
  });

  it.each(['tone-stereo.opus', 'tone-mono.opus', 'tone-stereo.mp3', 'tone-mono.mp3'])(
    'makes µ-law of %s, as long and as loud, with silence in the stretches and in the waveform',
    async (name) => {
      const before = await probeRecording(fixture(name));
      const { probe, bytes } = await silence(fixture(name), [{ startMs: 300, endMs: 600 }]);
      expect(probe).toMatchObject({ codec: 'mulaw', contentType: 'audio/wav', channels: before.channels });
      expect(Math.abs(probe.durationSeconds - before.durationSeconds)).toBeLessThan(0.001);
      const frame = probe.channels;
      const [from, to] = [0.301, 0.599].map((seconds) => 44 + Math.floor(seconds * probe.sampleRate) * frame);
      expect(new Set(bytes.subarray(from, to))).toEqual(new Set([0xff]));
      for (const [channel, peaks] of probe.peaks.entries()) {
        expect(loudest(peaks, 320, 580)).toBe(0);
        const was = loudest(before.peaks[channel] ?? Buffer.alloc(0), 700, 900);
        expect(Math.abs(loudest(peaks, 700, 900) - was)).toBeLessThan(12);
      }
    },
  );

  it('refuses what is no recording, as without stretches', async () => {
    const path = join(folder, 'text.wav');
    await writeFile(path, 'not audio');
    await expect(silence(path, [{ startMs: 0, endMs: 10 }])).rejects.toMatchObject({ code: 'notAudio' });
  });
});

describe('µ-law', () => {
  // Code words of ITU-T G.711, table 2a, at the ends and the middle.
  it.each([
    [0, 0xff],
    [1, 0x80],
    [-1, 0x00],
    [8_031 / 8_192, 0x80],
    [-8_031 / 8_192, 0x00],
    [4_063 / 8_192, 0x8f],
    [2 / 8_192, 0xfe],
    [-2 / 8_192, 0x7e],
  ])('%d is %d', (sample, code) => {
    expect(toMulaw(sample)).toBe(code);
  });
});
