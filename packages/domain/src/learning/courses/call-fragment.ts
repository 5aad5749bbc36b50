import type { Language } from '../../shared/localized.js';

/** A piece of a call to listen to, readable too: the transcript is in the language that is spoken. */
export interface CallFragment {
  /** A stored sound of the organisation; in a course or bank file its file name. Empty: none chosen yet. */
  readonly fileId: string;
  readonly durationSeconds: number;
  readonly spokenLanguage: Language;
  readonly transcript: readonly FragmentTurn[];
}

/** Seconds from the start of the fragment. */
export interface FragmentTurn {
  readonly speaker: 'agent' | 'customer';
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}
