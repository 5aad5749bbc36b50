/** Why a file could not be stored or read. */
export type FileStoreErrorCode =
  | 'invalidKey'
  | 'notFound'
  | 'rangeNotSatisfiable'
  | 'tooLarge'
  | 'diskFull'
  | 'notWritable'
  | 'uploadInterrupted'
  | 'storeUnavailable';

/** Expected failure of a file store. `details` carries figures for the message (bytes, limits), never file contents. */
export class FileStoreError extends Error {
  override readonly name = 'FileStoreError';
  readonly code: FileStoreErrorCode;
  readonly details: Readonly<Record<string, string | number>>;
  // No parameter properties here: the audio worker loads this file with Node's type stripping, which refuses them.
  constructor(code: FileStoreErrorCode, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.code = code;
    this.details = details;
  }
}

/** Every reason a recording can be refused; each has its own sentence in the catalogue. */
export const recordingRefusalCodes = [
  'notAudio',
  'unsupportedCodec',
  'unsupportedSampleRate',
  'tooManyChannels',
  'damagedHeader',
  'wrongSizes',
  'truncated',
  'damaged',
  'empty',
  'tooLong',
  'tooLarge',
  'decodeTimedOut',
  'decodeOutOfMemory',
] as const;
export type RecordingRefusalCode = (typeof recordingRefusalCodes)[number];

/** A recording we will not keep, with the reason. `details` carries figures for the message (limit, found value). */
export class RecordingRefused extends Error {
  override readonly name = 'RecordingRefused';
  readonly code: RecordingRefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  constructor(code: RecordingRefusalCode, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.code = code;
    this.details = details;
  }
}
