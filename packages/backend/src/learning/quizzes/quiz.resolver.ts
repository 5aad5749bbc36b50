import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefusal, orRefused } from '../learning-refused.object.js';
import { ExtendQuiz } from './extend-quiz.js';
import { ListTeamQuizzes } from './list-team-quizzes.js';
import { ExtendQuizInput } from './quiz.input.js';
import { QuizObject, TeamQuiz } from './quiz.object.js';
import { ReadQuiz } from './read-quiz.js';

@ObjectType()
export class QuizExtended {
  @Field(() => ID)
  assignmentId: string;
}
const ExtendQuizResult = orRefusal('ExtendQuizResult', QuizExtended);

@Resolver(() => QuizObject)
export class QuizResolver {
  constructor(
    private readonly read: ReadQuiz,
    private readonly team: ListTeamQuizzes,
    private readonly extend: ExtendQuiz,
  ) {}

  @Allow('learning:own')
  @Query(() => QuizObject, { description: 'A quiz of my own assignment: what is allowed and what I did.' })
  quiz(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
  ): Promise<QuizObject> {
    return this.read.run(actor, assignmentId, stepId);
  }

  @Allow('quiz:extend')
  @Query(() => [TeamQuiz], { description: 'Quizzes of people of my teams: running ones first.' })
  teamQuizzes(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
  ): Promise<TeamQuiz[]> {
    return this.team.run(actor, clampPageSize(first));
  }

  @Allow('quiz:extend')
  @Mutation(() => ExtendQuizResult, { description: 'More time, a later closing day or more tries for one person of my teams.' })
  extendQuiz(@CurrentActor() actor: PersonActor, @Args('input') input: ExtendQuizInput) {
    const { assignmentId } = input;
    return orRefused(this.extend.run(actor, { ...input, closesAt: input.closesAt ?? null }).then(() => ({ assignmentId })));
  }
}
