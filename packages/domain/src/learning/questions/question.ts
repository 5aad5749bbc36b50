import type { Language, LocalizedText } from '../../shared/localized.js';
import type { CallFragment } from '../courses/call-fragment.js';

export const QUESTION_KINDS = [
  'single',
  'multiple',
  'trueFalse',
  'numeric',
  'shortText',
  'ordering',
  'matching',
  'gapFill',
  'hotMoment',
  'open',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * A question as it is stored in a bank or a step, with its key. What a learner gets to see is `AskedQuestion` (asked-question.ts).
 * The ids of items and right sides say nothing about their order or their partner: a browser sees them.
 */
export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | NumericQuestion
  | ShortTextQuestion
  | OrderingQuestion
  | MatchingQuestion
  | GapFillQuestion
  | HotMomentQuestion
  | OpenQuestion;

export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

interface QuestionBase {
  readonly id: string;
  readonly prompt: LocalizedText;
  /** What a right or wrong answer says something about. */
  readonly skillIds: readonly string[];
  /** Shown after answering, whatever the answer; may be empty. */
  readonly explanation: LocalizedText;
}

/** `single`: exactly one option is right; `multiple`: one or more are. */
export type ChoiceQuestion = SingleQuestion | MultipleQuestion;

interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: readonly QuestionOption[];
}

interface MultipleQuestion extends QuestionBase {
  readonly kind: 'multiple';
  readonly options: readonly QuestionOption[];
}

export interface QuestionOption {
  readonly id: string;
  readonly text: LocalizedText;
  readonly correct: boolean;
  /** Why this option is right or not; may be empty. */
  readonly feedback: LocalizedText;
}

/** The prompt is a statement. */
export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'trueFalse';
  readonly correct: boolean;
  /** What to say to who chose "true"; may be empty. */
  readonly feedbackTrue: LocalizedText;
  readonly feedbackFalse: LocalizedText;
}

/** Right from `value − tolerance` to `value + tolerance`, both included. */
export interface NumericQuestion extends QuestionBase {
  readonly kind: 'numeric';
  readonly value: number;
  readonly tolerance: number;
  /** Stands behind the field ("minutes", "€"); may be empty. */
  readonly unit: LocalizedText;
}

/** Texts that count as right, per language. A reader of one language may answer in the other. */
export type AcceptedTexts = Readonly<Record<Language, readonly string[]>>;

/** A few words; compared after `normaliseText`. */
export interface ShortTextQuestion extends QuestionBase {
  readonly kind: 'shortText';
  readonly accepted: AcceptedTexts;
}

export interface QuestionItem {
  readonly id: string;
  readonly text: LocalizedText;
}

/** Items in the right order; they are asked in another. */
export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  readonly items: readonly QuestionItem[];
}

/** Every left side has one right side. A right side may belong to several or to none. */
export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching';
  readonly left: readonly (QuestionItem & { readonly rightId: string })[];
  readonly right: readonly QuestionItem[];
}

/** `text` holds each gap once, as its id between brackets: "First [1], then [2]." */
export interface GapFillQuestion extends QuestionBase {
  readonly kind: 'gapFill';
  readonly text: LocalizedText;
  readonly gaps: readonly QuestionGap[];
}

export interface QuestionGap {
  readonly id: string;
  readonly accepted: AcceptedTexts;
  /** Wrong choices beside the first accepted text. With none in both languages the gap is typed. */
  readonly distractors: AcceptedTexts;
}

/** Mark the moment: right from `targetSeconds − toleranceSeconds` to `targetSeconds + toleranceSeconds`, both included. */
export interface HotMomentQuestion extends QuestionBase {
  readonly kind: 'hotMoment';
  readonly fragment: CallFragment;
  readonly targetSeconds: number;
  readonly toleranceSeconds: number;
}

/** Answered in own words and graded by a person, criterion by criterion. */
export interface OpenQuestion extends QuestionBase {
  readonly kind: 'open';
  readonly rubric: readonly RubricCriterion[];
  /** Shown after answering; may be empty. */
  readonly exampleAnswer: LocalizedText;
}

export interface RubricCriterion {
  readonly id: string;
  readonly text: LocalizedText;
  /** The most that can be given; above 0. */
  readonly points: number;
}
