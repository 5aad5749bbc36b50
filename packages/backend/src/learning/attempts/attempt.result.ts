import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty as CertaintyValue } from '@vakwerk/domain/learning/questions/certainty';
import { orRefusal } from '../learning-refused.object.js';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { Certainty } from '../steps/module.object.js';
import { AttemptObject, AttemptStatusObject, QuestionFeedbackObject } from './attempt.object.js';

@ObjectType()
export class AttemptStarted {
  @Field(() => ID)
  attemptId: string;
}

@ObjectType()
export class StoredAttemptAnswer {
  @Field(() => AnswerScalar, { nullable: true })
  answer: Answer | null;

  @Field(() => Certainty, { nullable: true })
  certainty: CertaintyValue | null;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class AttemptAnswerSaved {
  @Field(() => ID)
  questionId: string;

  @Field(() => Boolean, {
    description: 'Whether what was sent is what is stored. False: it came too late, or another tab was first.',
  })
  saved: boolean;

  @Field(() => StoredAttemptAnswer, { nullable: true, description: 'What is stored now.' })
  stored: StoredAttemptAnswer | null;

  @Field(() => QuestionFeedbackObject, { nullable: true, description: 'Once it is checked.' })
  feedback: QuestionFeedbackObject | null;

  @Field(() => AttemptStatusObject)
  attempt: AttemptStatusObject;
}

@ObjectType()
export class AttemptHandedIn {
  @Field(() => AttemptObject, { description: 'As it is now: not finished when only the browser thought that time was up.' })
  attempt: AttemptObject;
}

export const StartAttemptResult = orRefusal('StartAttemptResult', AttemptStarted);
export const SaveAttemptAnswerResult = orRefusal('SaveAttemptAnswerResult', AttemptAnswerSaved);
export const FinishAttemptResult = orRefusal('FinishAttemptResult', AttemptHandedIn);
