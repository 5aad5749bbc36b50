import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { answered } from '../evaluations/evaluation.result.js';
import { evaluationView } from '../evaluations/evaluation.view.js';
import type { EvaluationDetail } from '../evaluations/evaluation-detail.js';
import { ReadSelfEvaluation } from './read-self-evaluation.js';
import {
  SelfEvaluationMade,
  type SelfEvaluationObject,
  SelfEvaluationPlace,
  SelfEvaluationRefused,
  SelfEvaluationResult,
  SubmitSelfEvaluationInput,
} from './self-evaluation.object.js';
import { SkipSelfEvaluation } from './skip-self-evaluation.js';
import { SubmitSelfEvaluation } from './submit-self-evaluation.js';

@Resolver()
export class SelfEvaluationResolver {
  constructor(
    private readonly read: ReadSelfEvaluation,
    private readonly submit: SubmitSelfEvaluation,
    private readonly skip: SkipSelfEvaluation,
  ) {}

  @Allow('evaluation:read')
  @Query(() => SelfEvaluationPlace)
  async selfEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('evaluationId', { type: () => ID }) evaluationId: string,
  ): Promise<SelfEvaluationPlace> {
    const { offered, made } = await this.read.run(actor, evaluationId);
    return { offered, made: made && view(actor, made) };
  }

  @Allow('evaluation:self')
  @Mutation(() => Boolean, { description: 'Read at once: from here on you see what was found.' })
  async skipSelfEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('evaluationId', { type: () => ID }) evaluationId: string,
  ): Promise<boolean> {
    await this.skip.run(actor, evaluationId);
    return true;
  }

  @Allow('evaluation:self')
  @Mutation(() => SelfEvaluationResult, { description: 'Scores your own call, to compare; it counts nowhere.' })
  async submitSelfEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SubmitSelfEvaluationInput }) input: SubmitSelfEvaluationInput,
  ): Promise<typeof SelfEvaluationResult> {
    const made = await this.submit.run(actor, input);
    if (made.ok) return answered(SelfEvaluationMade, { selfEvaluation: view(actor, made.value) });
    const { error } = made;
    const unansweredCriterionIds = error.code === 'incomplete' ? error.unanswered : [];
    return answered(SelfEvaluationRefused, { code: `quality.error.${error.code}`, unansweredCriterionIds });
  }
}

const view = (actor: PersonActor, made: EvaluationDetail): SelfEvaluationObject => ({
  id: made.id,
  answers: evaluationView(actor, made).answers,
  finalRatio: made.result?.final ?? null,
  submittedAt: made.submittedAt,
});
