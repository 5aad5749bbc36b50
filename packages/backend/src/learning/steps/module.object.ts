import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AssignmentState as AssignmentStateValue } from '@vakwerk/domain/learning/assignment-state';
import { CERTAINTIES, type Certainty as CertaintyValue } from '@vakwerk/domain/learning/certainty';
import type { ResponseOutcome as ResponseOutcomeValue } from '@vakwerk/domain/learning/grade-response';
import { QUESTION_KINDS, type QuestionKind as QuestionKindValue } from '@vakwerk/domain/learning/question';
import type { RichText } from '@vakwerk/domain/learning/rich-text';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { AssignmentState } from '../assignments/assignment.object.js';
import { RichTextScalar } from './rich-text.scalar.js';

export const Certainty = Object.fromEntries(CERTAINTIES.map((c) => [c, c])) as { [C in CertaintyValue]: C };
registerEnumType(Certainty, { name: 'Certainty' });
const QuestionKind = Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, kind])) as { [K in QuestionKindValue]: K };
registerEnumType(QuestionKind, { name: 'QuestionKind' });
export const ResponseOutcome = { right: 'right', partlyRight: 'partlyRight', wrong: 'wrong' } as const satisfies {
  [Outcome in Exclude<ResponseOutcomeValue, 'notAnswered'>]: Outcome;
};
registerEnumType(ResponseOutcome, { name: 'ResponseOutcome' });
const SpokenLanguage = { nl: 'nl', en: 'en' } as const;
registerEnumType(SpokenLanguage, { name: 'SpokenLanguage' });
const FragmentSpeaker = { agent: 'agent', customer: 'customer' } as const;
registerEnumType(FragmentSpeaker, { name: 'FragmentSpeaker' });

@ObjectType('HeardRange')
export class HeardRangeObject {
  @Field(() => Float)
  fromSeconds: number;

  @Field(() => Float)
  toSeconds: number;
}

/** What the server knows about me and this step. */
@ObjectType()
export class StepProgress {
  @Field(() => ID)
  stepId: string;

  @Field(() => Boolean)
  done: boolean;

  @Field(() => Boolean)
  seenToEnd: boolean;

  @Field(() => Int)
  secondsSpent: number;

  @Field(() => Float, { nullable: true, description: 'Where I was in a fragment.' })
  positionSeconds: number | null;

  @Field(() => [HeardRangeObject], { description: 'The stretches of a fragment that I played.' })
  heard: readonly HeardRangeObject[];

  @Field(() => Date, { nullable: true })
  updatedAt: Date | null;
}

/** My newest answer to a question; the feedback comes with answering, not with reading. */
@ObjectType()
export class GivenAnswer {
  @Field(() => ID)
  responseId: string;

  @Field(() => Int, { description: '1 for the first time.' })
  attempt: number;

  @Field(() => [ID])
  optionIds: readonly string[];

  @Field(() => Certainty)
  certainty: CertaintyValue;

  @Field(() => ResponseOutcome)
  outcome: keyof typeof ResponseOutcome;

  @Field(() => Date)
  answeredAt: Date;
}

@ObjectType()
export class LocalizedRichText {
  @Field(() => RichTextScalar)
  nl: RichText;

  @Field(() => RichTextScalar)
  en: RichText;
}

const STEP_TYPES = { text: 'TextStep', audioFragment: 'AudioFragmentStep', question: 'QuestionStep' } as const;

@InterfaceType({ resolveType: ({ kind }: { kind: keyof typeof STEP_TYPES }) => STEP_TYPES[kind] })
export abstract class Step {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => StepProgress)
  progress: StepProgress;
}

@ObjectType({ implements: () => Step })
export class TextStep extends Step {
  @Field(() => LocalizedRichText)
  body: LocalizedRichText;
}

@ObjectType()
export class FragmentTurn {
  @Field(() => FragmentSpeaker)
  speaker: keyof typeof FragmentSpeaker;

  @Field(() => Float)
  startSeconds: number;

  @Field(() => Float)
  endSeconds: number;

  @Field(() => String)
  text: string;
}

/** A piece of a call to listen to, readable too. */
@ObjectType({ implements: () => Step })
export class AudioFragmentStep extends Step {
  @Field(() => LocalizedText)
  introduction: LocalizedText;

  @Field(() => String, { description: 'Path of the sound on this server; answers range requests.' })
  audioUrl: string;

  @Field(() => Float)
  durationSeconds: number;

  @Field(() => SpokenLanguage)
  spokenLanguage: keyof typeof SpokenLanguage;

  @Field(() => [FragmentTurn])
  transcript: readonly FragmentTurn[];
}

@ObjectType()
export class AnswerOption {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  text: LocalizedText;
}

/** A question as it is asked: nothing in it says which option is right. */
@ObjectType('Question')
export class QuestionObject {
  @Field(() => ID)
  id: string;

  @Field(() => QuestionKind)
  kind: QuestionKindValue;

  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => [AnswerOption])
  options: AnswerOption[];
}

@ObjectType({ implements: () => Step })
export class QuestionStep extends Step {
  @Field(() => QuestionObject)
  question: QuestionObject;

  @Field(() => Float, { nullable: true, description: 'Lowest ratio (0–1) that completes the step; null: any answer does.' })
  passRatio: number | null;

  @Field(() => GivenAnswer, { nullable: true })
  lastAnswer: GivenAnswer | null;
}

@ObjectType()
export class ModuleName {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Int)
  minutes: number;
}

/** How far I am in a module and in its course; comes back with every change. */
@ObjectType()
export class ModuleState {
  @Field(() => ID)
  moduleId: string;

  @Field(() => [ID])
  doneStepIds: readonly string[];

  @Field(() => Int)
  requiredDone: number;

  @Field(() => Int)
  requiredCount: number;

  @Field(() => ID, { nullable: true, description: 'The first step that is not done; null: all are.' })
  resumeStepId: string | null;

  @Field(() => Date, { nullable: true, description: 'Decided by the server from what it stored.' })
  completedAt: Date | null;

  @Field(() => ModuleName, { nullable: true, description: 'What comes after this module; null: nothing.' })
  nextModule: ModuleName | null;

  @Field(() => AssignmentState)
  assignmentState: AssignmentStateValue;

  @Field(() => Int)
  assignmentDoneSteps: number;

  @Field(() => Int)
  assignmentTotalSteps: number;
}

/** A module for the player: its steps without answer keys, and my place in it. */
@ObjectType('Module')
export class ModuleObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  courseTitle: LocalizedText;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  objective: LocalizedText;

  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => Int, { description: 'Modules in the course.' })
  moduleCount: number;

  @Field(() => Int)
  minutes: number;

  @Field(() => [ID])
  skillIds: readonly string[];

  @Field(() => Boolean, { description: 'False: other modules come first; answers are not taken.' })
  open: boolean;

  @Field(() => [Step])
  steps: Step[];

  @Field(() => ModuleState)
  state: ModuleState;
}
