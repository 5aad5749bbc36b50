import type { RecordingRefusalCode } from '../../platform/files/errors.js';

export type ImportRefusalCode =
  | RecordingRefusalCode
  | 'nothingToImport'
  | 'agentNotGiven'
  | 'agentUnknown'
  | 'startedInFuture'
  | 'transcriptTooLarge'
  | 'transcriptEmpty'
  | 'transcriptNotReadable'
  | 'transcriptInvalid'
  | 'metadataInvalid'
  | 'pausedTooLate'
  | 'sentBefore'
  | 'notAFile'
  | 'notReadable'
  | 'uploadInterrupted';

/** Something we will not bring in, and why; each code is a message id `quality.import.refused.<code>`. Nothing was kept. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(
    readonly code: ImportRefusalCode,
    /** Figures and places for the sentence: limit, found value, line or field of the file. Never what was said. */
    readonly details: Readonly<Record<string, string | number>> = {},
    /** Which of the files is the reason. */
    readonly part: 'recording' | 'transcript' | 'interaction' = 'interaction',
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
