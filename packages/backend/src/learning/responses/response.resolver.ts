import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../learning-refused.object.js';
import { AnswerQuestion } from './answer-question.js';
import { AnswerQuestionInput } from './response.input.js';
import { AnswerQuestionResult } from './response.result.js';

@Resolver()
export class ResponseResolver {
  constructor(private readonly answer: AnswerQuestion) {}

  @Allow('learning:own')
  @Mutation(() => AnswerQuestionResult, {
    description: 'Grades my answer and tells why. The same responseId again gives the same result.',
  })
  answerQuestion(@CurrentActor() actor: PersonActor, @Args('input') input: AnswerQuestionInput) {
    return orRefused(this.answer.run(actor, input));
  }
}
