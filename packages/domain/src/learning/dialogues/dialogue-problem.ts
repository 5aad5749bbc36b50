import { LANGUAGES, type Language, type LocalizedText, missingLanguages } from '../../shared/localized.js';

export const DIALOGUE_PROBLEMS = [
  'noTurns',
  'noStart',
  'tooManyTurns',
  'unreachableTurn',
  'noWayToEnd',
  'deadEnd',
  'unknownNextTurn',
  'tooFewReplies',
  'tooManyReplies',
  'pointsOutOfRange',
  'noPoints',
  'noSkill',
  'loopTooLarge',
  'duplicateId',
  'missingTranslation',
] as const;

export const DIALOGUE_FIELDS = ['title', 'situation', 'customerName', 'words', 'mood', 'reply', 'feedback', 'endText'] as const;
export type DialogueField = (typeof DIALOGUE_FIELDS)[number];

/** One thing that stops publishing, with the place to repair it; the sentence for people is in the catalogue. */
export interface DialogueProblem {
  readonly code: (typeof DIALOGUE_PROBLEMS)[number];
  readonly place: DialoguePlace;
  /** Which text, for a missing translation. */
  readonly field?: DialogueField;
  readonly language?: Language;
}

/** Nothing: the dialogue itself. */
export interface DialoguePlace {
  readonly turnId?: string;
  readonly replyId?: string;
}

/** A problem per language in which a needed text is empty. */
export function missingWords(text: LocalizedText, field: DialogueField, place: DialoguePlace): readonly DialogueProblem[] {
  return missingLanguages(text).map((language) => ({ code: 'missingTranslation', place, field, language }));
}

/** Text that may be left out, but not in one language only. */
export function halfMissing(text: LocalizedText, field: DialogueField, place: DialoguePlace): readonly DialogueProblem[] {
  return missingLanguages(text).length === LANGUAGES.length ? [] : missingWords(text, field, place);
}
