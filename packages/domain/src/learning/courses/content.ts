import type { Language, LocalizedText } from '../../shared/localized.js';
import type { Question } from '../questions/question.js';
import type { QuizStep } from '../quizzes/quiz-step.js';
import type { CallFragment } from './call-fragment.js';
import type { RichText } from './rich-text.js';
import type { StepBase } from './step-base.js';
import type { VideoStep } from './video-step.js';

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

export type Step = TextStep | AudioFragmentStep | VideoStep | QuestionStep | QuizStep | DialogueStep | PackageStep;

export interface TextStep extends StepBase {
  readonly kind: 'text';
  readonly body: Readonly<Record<Language, RichText>>;
}

/** A piece of a call to listen to. */
export interface AudioFragmentStep extends StepBase, CallFragment {
  readonly kind: 'audioFragment';
  readonly introduction: LocalizedText;
}

export interface QuestionStep extends StepBase {
  readonly kind: 'question';
  readonly question: Question;
  /** Lowest ratio (0–1) that completes the step; null: any answer does. */
  readonly passRatio: number | null;
}

/** A conversation to practise; done when it was ended once, with at least `passRatio` when there is one. */
export interface DialogueStep extends StepBase {
  readonly kind: 'dialogue';
  /** An empty string: not chosen yet. */
  readonly dialogueId: string;
  /** Only in a published version: what the dialogue was then, so that people in the course keep it. */
  readonly pinned?: PinnedDialogue;
  /** Lowest score (0–1) that completes the step; null: any end does. */
  readonly passRatio: number | null;
}

export interface PinnedDialogue {
  readonly versionId: string;
  /** Estimated seconds for one conversation. */
  readonly seconds: Readonly<Record<Language, number>>;
}

/** A course that was made elsewhere (SCORM). Who begins gets its newest version, and keeps that one. */
export interface PackageStep extends StepBase {
  readonly kind: 'package';
  readonly introduction: LocalizedText;
  readonly packageId: string;
  /** What the package must report before the step is done. */
  readonly doneWhen: 'completed' | 'passed';
  /** The author's estimate: a package does not say how long it takes. */
  readonly minutes: number;
}
