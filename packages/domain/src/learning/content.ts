import type { Language, LocalizedText } from '../shared/localized.js';
import type { Question } from './question.js';
import type { RichText } from './rich-text.js';

/** The content of a draft or of a published version; a published one never changes. */
export interface CourseContent {
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly modules: readonly CourseModule[];
}

/** Three to ten minutes, in order. `prerequisiteModuleIds`: modules of this course to complete first. */
export interface CourseModule {
  readonly id: string;
  readonly title: LocalizedText;
  readonly objective: LocalizedText;
  readonly skillIds: readonly string[];
  readonly optional: boolean;
  readonly prerequisiteModuleIds: readonly string[];
  readonly steps: readonly Step[];
}

export type Step = TextStep | AudioFragmentStep | QuestionStep;

interface StepBase {
  readonly id: string;
  readonly title: LocalizedText;
  /** A module is complete when all its required steps are. */
  readonly required: boolean;
}

export interface TextStep extends StepBase {
  readonly kind: 'text';
  readonly body: Readonly<Record<Language, RichText>>;
}

/** A piece of a call to listen to, readable too: the transcript is in the language that is spoken. */
export interface AudioFragmentStep extends StepBase {
  readonly kind: 'audioFragment';
  readonly introduction: LocalizedText;
  readonly fileId: string;
  readonly durationSeconds: number;
  readonly spokenLanguage: Language;
  readonly transcript: readonly TranscriptTurn[];
}

export interface TranscriptTurn {
  readonly speaker: 'agent' | 'customer';
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly text: string;
}

export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly question: Question;
  /** Lowest ratio (0–1) that completes the step; null: any answer does. */
  readonly passRatio: number | null;
}
