import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { defaultProbeLimits, probeRecording, type RecordingProbe } from '../../platform/files/audio/probe-recording.js';
import { RecordingRefused } from '../../platform/files/errors.js';
import { ImportRefused } from '../interactions/import-refused.js';

/** A recording is never larger than this, on any way in. */
export const RECORDING_MAX_BYTES = defaultProbeLimits.maxBytes;

/** SHA-256 (hex) of a file on disk. @throws ImportRefused tooLarge, before reading a byte */
export async function hashRecording(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > RECORDING_MAX_BYTES)
    throw new ImportRefused('tooLarge', { bytes: size, limitBytes: RECORDING_MAX_BYTES }, 'recording');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Decides by its bytes what the file is and measures it. @throws ImportRefused with the reason */
export async function measureRecording(path: string): Promise<RecordingProbe> {
  try {
    return await probeRecording(path);
  } catch (error) {
    if (error instanceof RecordingRefused) throw new ImportRefused(error.code, error.details, 'recording');
    throw error;
  }
}
