import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  EVALUATION_STATES,
  type EvaluationState as EvaluationStateValue,
} from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { DrawReason as DrawReasonValue } from '../draws/draw.entity.js';
import { DrawReason } from '../draws/draw.object.js';
import type { Channel } from '../interactions/interaction.entity.js';
import { InteractionChannel } from '../interactions/interaction.object.js';
import { ScorecardVersionObject } from '../scorecards/scorecard-version.object.js';
import { EVALUATION_KINDS, type EvaluationKind as EvaluationKindValue } from './evaluation.entity.js';
import { EvaluationResultObject } from './evaluation-result.object.js';

export const EvaluationState = Object.fromEntries(EVALUATION_STATES.map((state) => [state, state])) as {
  [S in EvaluationStateValue]: S;
};
registerEnumType(EvaluationState, { name: 'EvaluationState' });

export const EvaluationKind = Object.fromEntries(EVALUATION_KINDS.map((kind) => [kind, kind])) as {
  [K in EvaluationKindValue]: K;
};
registerEnumType(EvaluationKind, { name: 'EvaluationKind' });

/** What everyone who may see the evaluation may know about the interaction it is about. */
@ObjectType()
export class EvaluatedInteraction {
  @Field(() => ID)
  id: string;

  @Field(() => InteractionChannel)
  channel: Channel;

  @Field(() => String, { nullable: true })
  queue: string | null;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int)
  durationSeconds: number;

  @Field(() => Date, { nullable: true, description: 'When the sound was removed for good: the days it is kept were over.' })
  audioRemovedOn: Date | null;
}

/** One criterion's answer. Exactly one of: options chosen (none is a valid answer on a checklist), text, or not applicable. */
@ObjectType('CriterionAnswer')
export class CriterionAnswerObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => [ID], { nullable: true })
  optionIds: readonly string[] | null;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Boolean)
  notApplicable: boolean;
}

@ObjectType('CriterionNote')
export class CriterionNoteObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => String)
  text: string;
}

@ObjectType('EvaluationFragment')
export class EvaluationFragmentObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '1, 2, 3 … in the order the evaluator keeps them.' })
  number: number;

  @Field(() => ID, { nullable: true, description: 'null: about the whole interaction.' })
  criterionId: string | null;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String)
  note: string;
}

/** An evaluation as far as this reader may see it. */
@ObjectType('Evaluation')
export class EvaluationObject {
  @Field(() => ID)
  id: string;

  @Field(() => EvaluationState)
  state: EvaluationStateValue;

  @Field(() => EvaluationKind)
  kind: EvaluationKindValue;

  @Field(() => Int, { description: 'Send it back with a save or a submission.' })
  version: number;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName, { description: 'Empty, id included, while you score it blind.' })
  agent: PersonName;

  @Field(() => Boolean, { description: 'You do not see whose it is until you have handed in your evaluation.' })
  blind: boolean;

  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => ScorecardVersionObject, { description: 'The form it was scored on, in the shape the domain scores with.' })
  scorecardVersion: ScorecardVersionObject;

  @Field(() => DrawReason, { nullable: true, description: 'Why this interaction was drawn; null: picked by hand.' })
  drawReason: DrawReasonValue | null;

  @Field(() => Float, { nullable: true, description: 'The chance (0–1) it had to be drawn; null when not drawn at random.' })
  inclusionProbability: number | null;

  @Field(() => [CriterionAnswerObject])
  answers: CriterionAnswerObject[];

  @Field(() => [CriterionNoteObject])
  notes: CriterionNoteObject[];

  @Field(() => [EvaluationFragmentObject])
  fragments: readonly EvaluationFragmentObject[];

  @Field(() => String)
  strength: string;

  @Field(() => String)
  tip: string;

  @Field(() => ID, { nullable: true })
  highlightFragmentId: string | null;

  @Field(() => EvaluationResultObject, { nullable: true, description: 'null until graded.' })
  result: EvaluationResultObject | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The job that grades this submission.' })
  gradingJobId: string | null;

  @Field(() => Date, { nullable: true })
  gradedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the agent will see it.' })
  releaseAt: Date | null;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;

  @Field(() => Date, { nullable: true })
  disputableUntil: Date | null;

  @Field(() => Int, { description: 'How often it was disputed: at most twice.' })
  disputeRounds: number;

  @Field(() => Date, { nullable: true, description: 'When the agent was reminded to read it.' })
  remindedAt: Date | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => String)
  agentNote: string;

  @Field(() => String, { nullable: true })
  withdrawReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Only for the evaluator: time spent with the form open.' })
  scoringSeconds: number | null;
}
