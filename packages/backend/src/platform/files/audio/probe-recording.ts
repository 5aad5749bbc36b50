import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { RecordingRefused } from '../errors.js';
import { contentTypes } from './audio-container.js';
import type { DecodedRecording } from './decode-recording.js';
import type { ProbeAnswer, ProbeRequest } from './probe-worker.js';

export interface ProbeLimits {
  readonly maxBytes: number;
  readonly maxSeconds: number;
  readonly timeLimitMs: number;
}
export const defaultProbeLimits: ProbeLimits = {
  maxBytes: 200 * 2 ** 20,
  maxSeconds: 4 * 3_600,
  timeLimitMs: 120_000,
};

export interface RecordingProbe extends Omit<DecodedRecording, 'peaks'> {
  readonly contentType: string;
  /** Exact: samples divided by sample rate. */
  readonly durationSeconds: number;
  /** Per channel, min and max of every 20 ms as signed bytes: [min₀, max₀, min₁, max₁, …], ±127 = full scale. */
  readonly peaks: readonly Buffer[];
}

/**
 * V8 heap of the worker; samples live outside it and are bounded by the chunk size. Not a setting: V8 aborts the whole process
 * when a heap is too small to start in (seen at 1 MB).
 */
const heapMb = 256;

// The same file in both worlds: `.ts` when Node runs our sources, `.js` when it runs the build.
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './probe-worker.ts' : './probe-worker.js', import.meta.url);

function askWorker(request: ProbeRequest, limits: ProbeLimits): Promise<ProbeAnswer> {
  const worker = new Worker(workerFile, {
    workerData: request,
    env: {}, // decoders of strangers' files get no secrets
    execArgv: [],
    stdin: false,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  return new Promise<ProbeAnswer>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new RecordingRefused('decodeTimedOut', { limitMs: limits.timeLimitMs })),
      limits.timeLimitMs,
    );
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    worker.once('message', (answer: ProbeAnswer) => settle(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new RecordingRefused('decodeOutOfMemory', { limitMb: heapMb }) : error,
        ),
      ),
    );
    worker.once('exit', (exitCode) => settle(() => reject(new RecordingRefused('damaged', { exitCode }))));
  }).finally(() => worker.terminate());
}

/**
 * Decides by its bytes whether a file on disk is a recording we keep, and measures it, in a worker thread with limits on
 * time, memory, bytes and length: no file can stop this process. With `silence` it is the silenced copy that is measured.
 * @throws RecordingRefused with the reason
 */
export async function probeRecording(
  path: string,
  limits: ProbeLimits = defaultProbeLimits,
  silence: ProbeRequest['silence'] = null,
): Promise<RecordingProbe> {
  const { size } = await stat(path);
  if (size > limits.maxBytes) throw new RecordingRefused('tooLarge', { bytes: size, limitBytes: limits.maxBytes });
  return probed(await askWorker({ path, maxSeconds: limits.maxSeconds, silence }, limits));
}

/**
 * Writes one stretch of a recording to a new file, in the worker and within its limits, and measures that.
 * @throws RecordingRefused with the reason
 */
export async function cutRecording(
  path: string,
  cut: NonNullable<ProbeRequest['cut']>,
  limits: ProbeLimits = defaultProbeLimits,
): Promise<RecordingProbe> {
  return probed(await askWorker({ path, maxSeconds: limits.maxSeconds, silence: null, cut }, limits));
}

function probed(answer: ProbeAnswer): RecordingProbe {
  if ('unreadable' in answer) throw new Error(answer.unreadable);
  if ('refused' in answer) throw new RecordingRefused(answer.refused.code, answer.refused.details);
  const { peaks, ...decoded } = answer.decoded;
  return {
    ...decoded,
    contentType: contentTypes[decoded.container],
    durationSeconds: decoded.frames / decoded.sampleRate,
    peaks: peaks.map((channel) => Buffer.from(channel.buffer, channel.byteOffset, channel.byteLength)),
  };
}
