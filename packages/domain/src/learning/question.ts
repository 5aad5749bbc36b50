import type { LocalizedText } from '../shared/localized.js';

export const QUESTION_KINDS = ['single', 'multiple'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question as it is stored in a bank or a step. `single`: exactly one option is right; `multiple`: one or more are. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  readonly options: readonly QuestionOption[];
  /** What a right or wrong answer says something about. */
  readonly skillIds: readonly string[];
  /** Shown after answering, whatever the answer; may be empty. */
  readonly explanation: LocalizedText;
}

export interface QuestionOption {
  readonly id: string;
  readonly text: LocalizedText;
  readonly correct: boolean;
  /** Why this option is right or not; may be empty. */
  readonly feedback: LocalizedText;
}

/** What a person chose. No answer at all is `null`, which is not the same as a wrong one. */
export interface Answer {
  readonly optionIds: readonly string[];
}
