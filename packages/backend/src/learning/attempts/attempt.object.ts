import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type {
  CertaintyAdvice as CertaintyAdviceValue,
  Certainty as CertaintyValue,
} from '@vakwerk/domain/learning/questions/certainty';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import type { AttemptState as AttemptStateValue } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { AnswerGradeObject } from '../grading/answer-grade.object.js';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { AskedQuestionScalar } from '../questions/asked-question.scalar.js';
import { CorrectionScalar } from '../questions/correction.scalar.js';
import { CertaintyAdvice } from '../responses/response.result.js';
import { Certainty } from '../steps/module.object.js';
import { AttemptOutcomeWord, AttemptState } from './attempt.enums.js';
import { AttemptOutcomeObject } from './attempt-outcome.object.js';

@ObjectType('AttemptStatus')
export class AttemptStatusObject {
  @Field(() => ID)
  id: string;

  @Field(() => AttemptState)
  state: AttemptStateValue;

  @Field(() => Date, { nullable: true, description: 'The last moment that is in time; null: no limit.' })
  closesAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when it may still be handed in after that; null: it may not.' })
  handInUntil: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Date, { description: 'The server’s clock with this answer: a browser’s may be wrong.' })
  now: Date;
}

/** What I am told about my answer now. Anything that may not be seen yet is null or empty. */
@ObjectType('QuestionFeedback')
export class QuestionFeedbackObject {
  @Field(() => AttemptOutcomeWord, { nullable: true })
  outcome: ResponseOutcome | null;

  @Field(() => Float, { nullable: true, description: '0–1.' })
  ratio: number | null;

  @Field(() => [LocalizedText])
  reasons: readonly LocalizedText[];

  @Field(() => CorrectionScalar, { nullable: true })
  correction: Correction | null;

  @Field(() => Int, { nullable: true, description: 'For advice about knowing what you know, never a grade.' })
  certaintyMarks: number | null;

  @Field(() => CertaintyAdvice, { nullable: true })
  certaintyAdvice: CertaintyAdviceValue | null;
}

@ObjectType('AttemptQuestion')
export class AttemptQuestionObject {
  @Field(() => ID)
  id: string;

  @Field(() => AskedQuestionScalar)
  question: AskedQuestion;

  @Field(() => AnswerScalar, { nullable: true })
  answer: Answer | null;

  @Field(() => Certainty, { nullable: true })
  certainty: CertaintyValue | null;

  @Field(() => Int, { description: 'Of what is stored; 0: nothing. The next change is sent with one more.' })
  version: number;

  @Field(() => Boolean, { description: 'I was told whether it is right: from then on it is final.' })
  checked: boolean;

  @Field(() => QuestionFeedbackObject, { nullable: true })
  feedback: QuestionFeedbackObject | null;

  @Field(() => [AnswerGradeObject], { description: 'What coaches gave an open answer, newest first.' })
  grades: readonly AnswerGradeObject[];

  @Field(() => Date, { nullable: true, description: 'I asked for a second look, and nobody has looked yet.' })
  lookAgainAt: Date | null;

  @Field(() => Boolean)
  mayAskSecondLook: boolean;
}

/** One try at a quiz: its questions without keys, what I answered, and afterwards what may be seen. */
@ObjectType('Attempt')
export class AttemptObject {
  @Field(() => ID)
  id: string;

  @Field(() => AttemptStatusObject)
  status: AttemptStatusObject;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => Boolean)
  mine: boolean;

  @Field(() => Int)
  number: number;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  moduleId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => Int, { description: 'From 1, in its module.' })
  stepNumber: number;

  @Field(() => Int)
  stepCount: number;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Boolean, { description: 'Answers are checked one by one, and are final then.' })
  checksEachAnswer: boolean;

  @Field(() => Float)
  passRatio: number;

  @Field(() => [AttemptQuestionObject])
  questions: readonly AttemptQuestionObject[];

  @Field(() => AttemptOutcomeObject, { nullable: true, description: 'null: still open, or it may not be seen yet.' })
  outcome: AttemptOutcomeObject | null;
}
