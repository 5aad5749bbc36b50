import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { SaveEvaluationInput, StartEvaluationInput, SubmitEvaluationInput } from './evaluation.input.js';
import {
  answered,
  EvaluationChanged,
  EvaluationChangeResult,
  EvaluationIncomplete,
  EvaluationSaved,
  EvaluationSubmittedAnswer,
  evaluationConflict,
  evaluationRefused,
  SaveEvaluationResult,
  SubmitEvaluationResult,
} from './evaluation.result.js';
import { evaluationView } from './evaluation.view.js';
import { FindPlannedScorecard } from './find-planned-scorecard.js';
import { SaveEvaluation } from './save-evaluation.js';
import { StartEvaluation } from './start-evaluation.js';
import { SubmitEvaluation } from './submit-evaluation.js';

/** What the evaluator does in the workspace. */
@Resolver()
export class ScoreEvaluationResolver {
  constructor(
    private readonly start: StartEvaluation,
    private readonly save: SaveEvaluation,
    private readonly submit: SubmitEvaluation,
    private readonly planned: FindPlannedScorecard,
  ) {}

  @Allow('evaluation:score')
  @Query(() => ID, {
    nullable: true,
    description: 'The scorecard that the plan or the calibration behind this interaction settled; null: choose one.',
  })
  plannedScorecard(
    @CurrentActor() actor: PersonActor,
    @Args('interactionId', { type: () => ID }) interactionId: string,
  ): Promise<string | null> {
    return this.planned.run(actor, interactionId);
  }

  @Allow('evaluation:score')
  @Mutation(() => EvaluationChangeResult, { description: 'Opens your own evaluation of an interaction, or starts one.' })
  async startEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => StartEvaluationInput }) input: StartEvaluationInput,
  ): Promise<typeof EvaluationChangeResult> {
    const started = await this.start.run(actor, input);
    if (!started.ok) return evaluationRefused(started.error.code);
    return answered(EvaluationChanged, { evaluation: evaluationView(actor, started.value) });
  }

  @Allow('evaluation:score')
  @Mutation(() => SaveEvaluationResult)
  async saveEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SaveEvaluationInput }) input: SaveEvaluationInput,
  ): Promise<typeof SaveEvaluationResult> {
    const saved = await this.save.run(actor, input);
    if (saved.ok) return answered(EvaluationSaved, saved.value);
    if (saved.error.code === 'conflict') return evaluationConflict(evaluationView(actor, saved.error.stored));
    return evaluationRefused(saved.error.code);
  }

  @Allow('evaluation:score')
  @Mutation(() => SubmitEvaluationResult)
  async submitEvaluation(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => SubmitEvaluationInput }) input: SubmitEvaluationInput,
  ): Promise<typeof SubmitEvaluationResult> {
    const submitted = await this.submit.run(actor, input);
    if (submitted.ok) return answered(EvaluationSubmittedAnswer, submitted.value);
    const { error } = submitted;
    if (error.code === 'conflict') return evaluationConflict(evaluationView(actor, error.stored));
    if (error.code !== 'incomplete') return evaluationRefused(error.code);
    return answered(EvaluationIncomplete, {
      code: 'quality.error.incomplete',
      unansweredCriterionIds: error.unanswered,
      missingCommentCriterionIds: error.missingComments,
    });
  }
}
