import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AssignmentState as AssignmentStateValue } from '@vakwerk/domain/learning/assignments/assignment-state';
import type { RichText } from '@vakwerk/domain/learning/courses/rich-text';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { CERTAINTIES, type Certainty as CertaintyValue } from '@vakwerk/domain/learning/questions/certainty';
import type { ResponseOutcome as ResponseOutcomeValue } from '@vakwerk/domain/learning/questions/grade-response';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { AssignmentState } from '../assignments/assignment.object.js';
import { DialogueRunObject, OpenDialogueRun, PlayedDialogue } from '../dialogues/dialogue.object.js';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { AskedQuestionScalar } from '../questions/asked-question.scalar.js';
import { RichTextScalar } from './rich-text.scalar.js';

export const Certainty = Object.fromEntries(CERTAINTIES.map((c) => [c, c])) as { [C in CertaintyValue]: C };
registerEnumType(Certainty, { name: 'Certainty' });
export const ResponseOutcome = {
  right: 'right',
  partlyRight: 'partlyRight',
  wrong: 'wrong',
  awaiting: 'awaiting',
} as const satisfies {
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

  @Field(() => AnswerScalar)
  answer: Answer;

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

const PackageDoneWhen = { completed: 'completed', passed: 'passed' } as const;
registerEnumType(PackageDoneWhen, { name: 'PackageDoneWhen' });

const STEP_TYPES = {
  text: 'TextStep',
  audioFragment: 'AudioFragmentStep',
  video: 'VideoStep',
  question: 'QuestionStep',
  quiz: 'QuizStep',
  dialogue: 'DialogueStep',
  package: 'PackageStep',
} as const;

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

/** A course made elsewhere; `packageRun` tells what is in it and how far I am. */
@ObjectType({ implements: () => Step })
export class PackageStep extends Step {
  @Field(() => LocalizedText)
  introduction: LocalizedText;

  @Field(() => PackageDoneWhen, { description: 'What the package must report before the step is done.' })
  doneWhen: keyof typeof PackageDoneWhen;

  @Field(() => Int, { description: 'The author’s estimate.' })
  minutes: number;
}

@ObjectType()
export class CaptionCue {
  @Field(() => Float)
  startSeconds: number;

  @Field(() => Float)
  endSeconds: number;

  @Field(() => String)
  text: string;
}

@ObjectType()
export class VideoCaptions {
  @Field(() => [CaptionCue])
  nl: readonly CaptionCue[];

  @Field(() => [CaptionCue])
  en: readonly CaptionCue[];
}

/** A film with captions; no captions: nobody speaks in it. */
@ObjectType({ implements: () => Step })
export class VideoStep extends Step {
  @Field(() => LocalizedText)
  introduction: LocalizedText;

  @Field(() => String, { description: 'Path of the film on this server; answers range requests.' })
  videoUrl: string;

  @Field(() => Float)
  durationSeconds: number;

  @Field(() => VideoCaptions)
  captions: VideoCaptions;

  @Field(() => LocalizedText, { description: 'Written by the author; empty: the captions say it all.' })
  transcript: LocalizedText;
}

@ObjectType({ implements: () => Step })
export class QuestionStep extends Step {
  @Field(() => AskedQuestionScalar)
  question: AskedQuestion;

  @Field(() => Float, { nullable: true, description: 'Lowest ratio (0–1) that completes the step; null: any answer does.' })
  passRatio: number | null;

  @Field(() => GivenAnswer, { nullable: true })
  lastAnswer: GivenAnswer | null;
}

/** Several questions together, answered in attempts: `quiz` tells the rest. */
@ObjectType({ implements: () => Step })
export class QuizStep extends Step {
  @Field(() => Int)
  questionCount: number;
}

/** A conversation to practise. */
@ObjectType({ implements: () => Step })
export class DialogueStep extends Step {
  @Field(() => Float, { nullable: true, description: 'Lowest score (0–1) that completes the step; null: any end does.' })
  passRatio: number | null;

  @Field(() => PlayedDialogue)
  dialogue: PlayedDialogue;

  @Field(() => OpenDialogueRun, { nullable: true, description: 'The conversation that is going on.' })
  openRun: OpenDialogueRun | null;

  @Field(() => DialogueRunObject, { nullable: true, description: 'My newest one that ended.' })
  lastRun: DialogueRunObject | null;
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

  @Field(() => Int, { description: 'For the required steps that are not done, rounded up; 0: none is left.' })
  minutesLeft: number;

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
