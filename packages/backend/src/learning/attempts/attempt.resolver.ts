import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefused } from '../learning-refused.object.js';
import { SaveAttemptAnswerInput } from './attempt.input.js';
import { AttemptObject } from './attempt.object.js';
import { FinishAttemptResult, SaveAttemptAnswerResult, StartAttemptResult } from './attempt.result.js';
import { FinishAttempt } from './finish-attempt.js';
import { ReadAttempt } from './read-attempt.js';
import { SaveAttemptAnswer } from './save-attempt-answer.js';
import { StartAttempt } from './start-attempt.js';

@Resolver(() => AttemptObject)
export class AttemptResolver {
  constructor(
    private readonly start: StartAttempt,
    private readonly save: SaveAttemptAnswer,
    private readonly finish: FinishAttempt,
    private readonly read: ReadAttempt,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Allow('attempt:read')
  @Query(() => AttemptObject, { description: 'My own attempt, or one of my people’s that has ended.' })
  attempt(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<AttemptObject> {
    return this.read.run(actor, id);
  }

  @Allow('learning:own')
  @Mutation(() => StartAttemptResult, { description: 'Starts the next attempt, or gives the one that is open.' })
  startAttempt(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
  ) {
    return orRefused(this.start.run(actor, { assignmentId, stepId }).then((attemptId) => ({ attemptId })));
  }

  @Allow('learning:own')
  @Mutation(() => SaveAttemptAnswerResult, { description: 'Safe to send twice, late, from two tabs, and while the page closes.' })
  saveAttemptAnswer(@CurrentActor() actor: PersonActor, @Args('input') input: SaveAttemptAnswerInput) {
    return orRefused(this.save.run(actor, { ...input, answer: input.answer ?? null, certainty: input.certainty ?? null }));
  }

  @Allow('learning:own')
  @Mutation(() => FinishAttemptResult)
  finishAttempt(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('timeUp', {
      type: () => Boolean,
      defaultValue: false,
      description: 'The browser’s clock ran out: the server’s decides.',
    })
    timeUp: boolean,
  ) {
    return orRefused(
      this.unitOfWork.run(actor, async () => {
        await this.finish.run(actor, { attemptId: id, timeUp });
        return { attempt: await this.read.run(actor, id) };
      }),
    );
  }
}
