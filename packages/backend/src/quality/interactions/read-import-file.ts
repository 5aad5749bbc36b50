import { access, constants, readFile, stat } from 'node:fs/promises';
import { diskErrorCode } from '../../platform/files/disk-errors.js';
import { TRANSCRIPT_MAX_BYTES } from '../transcripts/read-transcript.js';
import { ImportRefused } from './import-refused.js';

/** A folder, a pipe that would keep us waiting, a link to nowhere, a file of somebody else. Links to files are followed. */
export async function refuseOddFile(path: string): Promise<void> {
  try {
    if (!(await stat(path)).isFile()) throw new ImportRefused('notAFile');
    await access(path, constants.R_OK);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('notReadable', { reason: diskErrorCode(error) ?? 'unknown' });
  }
}

export async function readTranscriptFile(path: string): Promise<string> {
  if ((await stat(path)).size > TRANSCRIPT_MAX_BYTES)
    throw new ImportRefused('transcriptTooLarge', { limitBytes: TRANSCRIPT_MAX_BYTES }, 'transcript');
  const text = await readFile(path, 'utf8');
  if (text.trim() === '') throw new ImportRefused('transcriptEmpty', {}, 'transcript');
  return text;
}
