import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RecordingRefused, recordingRefusalCodes } from '../errors.js';
import { defaultProbeLimits, probeRecording } from './probe-recording.js';

const recordings = fileURLToPath(new URL('../../../../../../../shared/data/recordings', import.meta.url));
const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
/** Facts of the real calls, read with another program (soxi): samples at 8 kHz. */
const realCalls = {
  'call-10.wav': 1_687_920,
  'call-12.wav': 1_347_360,
  'call-13.wav': 2_408_400,
  'call-15.wav': 2_839_440,
  'call-2.wav': 2_216_160,
  'call-3.wav': 1_856_640,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const fileOf = async (name: string, content: Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('probeRecording', () => {
  const there = existsSync(recordings);
  (there ? it : it.skip)(
    `measures the real calls exactly${there ? '' : ' (skipped: the folder with real recordings is absent)'}`,
    async () => {
      expect(readdirSync(recordings)).toEqual(expect.arrayContaining(Object.keys(realCalls)));
      for (const [name, frames] of Object.entries(realCalls)) {
        const probe = await probeRecording(join(recordings, name));
        expect(probe).toMatchObject({
          container: 'wav',
          codec: 'mulaw',
          contentType: 'audio/wav',
          channels: 1,
          sampleRate: 8_000,
          frames,
        });
        expect(probe.durationSeconds).toBe(frames / 8_000);
        expect(probe.peaks.map((p) => p.length)).toEqual([2 * Math.ceil(frames / 160)]);
        expect(new Set(probe.peaks[0]).size).toBeGreaterThan(50); // speech, not a flat line
      }
    },
  );

  it('gives the waveform of compressed sound and its exact length', async () => {
    const probe = await probeRecording(fixture('tone-stereo.opus'));
    expect(probe).toMatchObject({ contentType: 'audio/ogg', channels: 2, durationSeconds: 1 });
    expect(probe.peaks.map((p) => p.length)).toEqual([100, 100]);
  });
  it('passes on the reason of the worker', async () => {
    await expect(probeRecording(await fileOf('letter.wav', Buffer.from('Dear customer')))).rejects.toMatchObject({
      code: 'notAudio',
    });
  });
  it('refuses too many bytes before it reads one', async () => {
    const limits = { ...defaultProbeLimits, maxBytes: 100 };
    await expect(probeRecording(fixture('tone-mono.mp3'), limits)).rejects.toMatchObject({
      code: 'tooLarge',
      details: { limitBytes: 100 },
    });
  });
  it('stops a decoder that takes too long', async () => {
    const tone = await readFile(fixture('tone-stereo.opus'));
    const path = await fileOf('long.opus', Buffer.concat(Array.from({ length: 3_000 }, () => tone)));
    const started = performance.now();
    await expect(probeRecording(path, { ...defaultProbeLimits, timeLimitMs: 400 })).rejects.toMatchObject({
      code: 'decodeTimedOut',
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  // Noise can send the decoders round for ever, so these run only here, behind the time limit.
  it.each(['tone-mono.mp3', 'tone-mono.opus'])('refuses the beginning of %s before noise', async (name) => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7_919 + (i >> 3) * 31) & 0xff);
    const path = await fileOf(`noise-${name}`, Buffer.concat([(await readFile(fixture(name))).subarray(0, 800), noise]));
    const error: unknown = await probeRecording(path, { ...defaultProbeLimits, timeLimitMs: 2_000 }).catch((e: unknown) => e);
    expect(['damaged', 'decodeTimedOut', 'decodeOutOfMemory']).toContain((error as RecordingRefused).code);
  });
  it('reports a file that is gone as our fault, not as a bad recording', async () => {
    const error: unknown = await probeRecording(join(folder, 'gone.wav')).catch((e: unknown) => e);
    expect(error).not.toBeInstanceOf(RecordingRefused);
  });
  it('answers damaged compressed files with a recording or a code, and lives on', async () => {
    const names = ['tone-mono.opus', 'tone-stereo.mp3'];
    const originals = await Promise.all(names.map((name) => readFile(fixture(name))));
    const damage = fc.array(fc.record({ at: fc.nat(4_000), byte: fc.nat(255) }), { minLength: 1, maxLength: 40 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(1), damage, fc.nat(4_000), async (which, changes, cut) => {
        const content = Buffer.from(originals[which] ?? []).subarray(0, 4_320 - cut);
        for (const { at, byte } of changes) if (at < content.length) content[at] = byte;
        const path = await fileOf(`fuzz-${runs++}`, content);
        const outcome = await probeRecording(path, { ...defaultProbeLimits, timeLimitMs: 1_000 }).then(
          () => 'kept',
          (error: unknown) => (error instanceof RecordingRefused ? error.code : String(error)),
        );
        expect(['kept', ...recordingRefusalCodes]).toContain(outcome);
      }),
      { numRuns: 15 },
    );
    expect((await stat(folder)).isDirectory()).toBe(true);
  }, 60_000);
});
