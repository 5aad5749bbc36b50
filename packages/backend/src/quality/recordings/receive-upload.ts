import { rm } from 'node:fs/promises';
import type { Multipart } from '@fastify/multipart';
import { FileStoreError } from '../../platform/files/errors.js';
import { SPOOL_FOLDER } from '../../platform/files/own-folder.js';
import { spoolFile } from '../../platform/files/spool-file.js';
import { ImportRefused } from '../interactions/import-refused.js';
import { TRANSCRIPT_MAX_BYTES } from '../transcripts/read-transcript.js';
import { RECORDING_MAX_BYTES } from './measure-recording.js';

export interface ReceivedUpload extends AsyncDisposable {
  readonly recordingPath: string | null;
  readonly transcript: string | null;
}

/**
 * Takes the parts of an upload in the order they come: the intent first, because a stranger's bytes are not written to disk.
 * @param accept judges the first field; throws to refuse
 * @throws ImportRefused tooLarge | transcriptTooLarge | uploadInterrupted | nothingToImport; whatever `accept` throws
 */
export async function receiveUpload(
  parts: AsyncIterable<Multipart>,
  accept: (intent: string) => void,
  firstField = 'intent',
): Promise<ReceivedUpload> {
  let recordingPath: string | null = null;
  let transcript: string | null = null;
  let accepted = false;
  const remove = async () => {
    if (recordingPath) await rm(recordingPath, { force: true });
  };
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        if (part.fieldname === firstField) {
          accept(String(part.value));
          accepted = true;
        }
        continue;
      }
      if (!accepted) accept('');
      if (part.fieldname === 'recording' && !recordingPath) recordingPath = await receiveRecording(part.file);
      else if (part.fieldname === 'transcript') transcript = await receiveTranscript(part.file);
      else part.file.resume();
    }
    if (!accepted) accept('');
    if (!recordingPath && !transcript) throw new ImportRefused('nothingToImport');
    return { recordingPath, transcript, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @throws ImportRefused tooLarge | uploadInterrupted */
export async function receiveRecording(file: AsyncIterable<Uint8Array>): Promise<string> {
  try {
    return (await spoolFile(file, SPOOL_FOLDER, RECORDING_MAX_BYTES)).path;
  } catch (error) {
    if (!(error instanceof FileStoreError)) throw error;
    if (error.code === 'tooLarge') throw new ImportRefused('tooLarge', { limitBytes: RECORDING_MAX_BYTES }, 'recording');
    if (error.code === 'uploadInterrupted') throw new ImportRefused('uploadInterrupted', {}, 'recording');
    throw error;
  }
}

async function receiveTranscript(file: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file) {
    bytes += chunk.length;
    if (bytes > TRANSCRIPT_MAX_BYTES)
      throw new ImportRefused('transcriptTooLarge', { limitBytes: TRANSCRIPT_MAX_BYTES }, 'transcript');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
