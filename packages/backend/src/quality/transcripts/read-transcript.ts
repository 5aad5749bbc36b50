import { parseTranscriptJson } from '@vakwerk/domain/quality/transcripts/parse-transcript-json';
import { parseWebVtt } from '@vakwerk/domain/quality/transcripts/parse-web-vtt';
import type { Transcript } from '@vakwerk/domain/quality/transcripts/transcript';
import { ImportRefused } from '../interactions/import-refused.js';

export type TranscriptFormat = 'json' | 'vtt';

export const TRANSCRIPT_MAX_BYTES = 10 * 2 ** 20;

/** WebVTT must open with its name, so the text itself says what it is; a file name proves nothing. */
export const transcriptFormatOf = (text: string): TranscriptFormat => (/^\uFEFF?WEBVTT/.test(text) ? 'vtt' : 'json');

/**
 * Turns from the text of a transcript file.
 * @throws ImportRefused with the first problem and its place; all others are found again after repairing it
 */
export function readTranscript(text: string): Transcript {
  if (Buffer.byteLength(text) > TRANSCRIPT_MAX_BYTES)
    throw new ImportRefused('transcriptTooLarge', { limitBytes: TRANSCRIPT_MAX_BYTES }, 'transcript');
  if (transcriptFormatOf(text) === 'vtt') {
    const parsed = parseWebVtt(text);
    if (parsed.ok) return parsed.value;
    const [first] = parsed.error;
    throw invalid(parsed.error.length, first ? { problem: first.code, line: first.line } : {});
  }
  const parsed = parseTranscriptJson(text);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.error;
  if (first?.code === 'notJson') throw new ImportRefused('transcriptNotReadable', {}, 'transcript');
  throw invalid(parsed.error.length, first ? { problem: first.code, field: first.field } : {});
}

const invalid = (problems: number, first: Record<string, string | number>) =>
  new ImportRefused('transcriptInvalid', { problems, ...first }, 'transcript');
