import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { AcknowledgeEvaluation } from './acknowledge-evaluation.js';
import { AcknowledgeEvaluationInput, WithdrawEvaluationInput } from './evaluation.input.js';
import { answered, EvaluationChanged, EvaluationChangeResult, evaluationRefused } from './evaluation.result.js';
import { evaluationView } from './evaluation.view.js';
import { WithdrawEvaluation } from './withdraw-evaluation.js';

/** What happens to an evaluation after it was scored. */
@Resolver()
export class ConcludeEvaluationResolver {
  constructor(
    private readonly acknowledge: AcknowledgeEvaluation,
    private readonly withdraw: WithdrawEvaluation,
  ) {}

  @Allow('evaluation:acknowledge')
  @Mutation(() => EvaluationChangeResult, { description: 'You have read it, which is not the same as agreeing.' })
  async acknowledgeEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => AcknowledgeEvaluationInput }) input: AcknowledgeEvaluationInput,
  ): Promise<typeof EvaluationChangeResult> {
    const read = await this.acknowledge.run(actor, input);
    if (!read.ok) return evaluationRefused(read.error.code);
    return answered(EvaluationChanged, { evaluation: evaluationView(actor, read.value) });
  }

  @Allow('evaluation:withdraw')
  @Mutation(() => EvaluationChangeResult, { description: 'Takes it back before the agent has seen it.' })
  async withdrawEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => WithdrawEvaluationInput }) input: WithdrawEvaluationInput,
  ): Promise<typeof EvaluationChangeResult> {
    const withdrawn = await this.withdraw.run(actor, input);
    if (!withdrawn.ok) return evaluationRefused(withdrawn.error.code);
    return answered(EvaluationChanged, { evaluation: evaluationView(actor, withdrawn.value) });
  }
}
