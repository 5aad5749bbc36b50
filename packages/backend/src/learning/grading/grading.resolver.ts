import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefusal, orRefused } from '../learning-refused.object.js';
import { AnswersToGrade } from './answers-to-grade.js';
import { AskSecondLook } from './ask-second-look.js';
import { GradeAnswer } from './grade-answer.js';
import { AnswerDetailObject, AnswerToGradeObject, AskSecondLookInput, GradeAnswerInput } from './grading.object.js';

@ObjectType()
export class OpenAnswerGraded {
  @Field(() => ID)
  attemptId: string;
}
@ObjectType()
export class SecondLookAsked {
  @Field(() => ID)
  attemptId: string;
}
const GradeAnswerResult = orRefusal('GradeAnswerResult', OpenAnswerGraded);
const AskSecondLookResult = orRefusal('AskSecondLookResult', SecondLookAsked);

@Resolver(() => AnswerToGradeObject)
export class GradingResolver {
  constructor(
    private readonly answers: AnswersToGrade,
    private readonly grade: GradeAnswer,
    private readonly askAgain: AskSecondLook,
  ) {}

  @Allow('attempt:grade')
  @Query(() => [AnswerToGradeObject], { description: 'Open answers of people of my teams; who waits longest comes first.' })
  answersToGrade(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<AnswerToGradeObject[]> {
    return this.answers.list(actor, clampPageSize(first));
  }

  @Allow('attempt:grade')
  @Query(() => AnswerDetailObject)
  answerToGrade(
    @CurrentActor() actor: PersonActor,
    @Args('attemptId', { type: () => ID }) attemptId: string,
    @Args('questionId', { type: () => ID }) questionId: string,
  ): Promise<AnswerDetailObject> {
    return this.answers.get(actor, { attemptId, questionId });
  }

  @Allow('attempt:grade')
  @Mutation(() => GradeAnswerResult, { description: 'Grading again keeps the earlier grade.' })
  gradeAnswer(@CurrentActor() actor: PersonActor, @Args('input') input: GradeAnswerInput) {
    const { attemptId } = input;
    return orRefused(this.grade.run(actor, { ...input, afterGradeId: input.afterGradeId ?? null }).then(() => ({ attemptId })));
  }

  @Allow('learning:own')
  @Mutation(() => AskSecondLookResult, { description: 'Somebody else looks at my graded answer again; once.' })
  askSecondLook(@CurrentActor() actor: PersonActor, @Args('input') input: AskSecondLookInput) {
    const { attemptId } = input;
    return orRefused(this.askAgain.run(actor, input).then(() => ({ attemptId })));
  }
}
