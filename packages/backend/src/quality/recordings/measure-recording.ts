import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pausedSpans, type Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { LONGEST_RECORDING_MS } from '@vakwerk/domain/quality/transcripts/transcript';
import { defaultProbeLimits, probeRecording, type RecordingProbe } from '../../platform/files/audio/probe-recording.js';
import { RecordingRefused } from '../../platform/files/errors.js';
import { makeOwnFolder, SPOOL_FOLDER } from '../../platform/files/own-folder.js';
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

export interface MeasuredRecording extends AsyncDisposable {
  readonly probe: RecordingProbe;
  /** The file to keep: the one that was given, or a copy of it that is silent in the paused stretches. */
  readonly path: string;
}

/**
 * Decides by its bytes what the file is and measures it. With paused stretches it is a silenced copy that is measured and kept:
 * what must not be heard is not stored, so no way of serving it, now or later, can let it out.
 * @throws ImportRefused with the reason
 */
export async function measureRecording(path: string, paused: readonly Span[] = []): Promise<MeasuredRecording> {
  const spans = pausedSpans(paused, LONGEST_RECORDING_MS);
  const target = spans.length > 0 ? join(SPOOL_FOLDER, `${randomUUID()}.upload`) : null;
  const remove = async () => {
    if (target) await rm(target, { force: true });
  };
  try {
    if (target) await makeOwnFolder(SPOOL_FOLDER);
    const probe = await probeRecording(path, defaultProbeLimits, target ? { spans, target } : null);
    return { probe, path: target ?? path, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    if (error instanceof RecordingRefused) throw new ImportRefused(error.code, error.details, 'recording');
    throw error;
  }
}
