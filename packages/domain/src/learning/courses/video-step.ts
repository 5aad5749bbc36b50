import type { Language, LocalizedText } from '../../shared/localized.js';
import type { StepBase } from './step-base.js';

/** A film with captions in both languages. It counts as watched from the same part on as a fragment counts as heard. */
export interface VideoStep extends StepBase {
  readonly kind: 'video';
  readonly introduction: LocalizedText;
  readonly fileId: string;
  readonly durationSeconds: number;
  /** Nobody speaks in it: then it needs no captions, but what happens is told in words. */
  readonly silent: boolean;
  readonly captions: Readonly<Record<Language, readonly CaptionCue[]>>;
  /** What there is to see and hear, for who reads instead of watching; empty: the captions in one text. */
  readonly transcript: LocalizedText;
}

/** Words on the screen from `startSeconds` until `endSeconds`; may hold a line break. */
export interface CaptionCue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

/** What to read instead of watching, in one language. */
export function readableTranscript(step: Pick<VideoStep, 'captions' | 'transcript'>, language: Language): string {
  const written = step.transcript[language].trim();
  if (written !== '') return written;
  return step.captions[language].map((cue) => cue.text.replaceAll('\n', ' ')).join(' ');
}
