import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvaluationState as EvaluationStateValue } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { DrawReason as DrawReasonValue } from '../draws/draw.entity.js';
import { DrawReason } from '../draws/draw.object.js';
import type { EvaluationKind as EvaluationKindValue } from './evaluation.entity.js';
import { EvaluatedInteraction, EvaluationKind, EvaluationState } from './evaluation.object.js';

/** An evaluation in a list: enough to recognise it and to see how it went. */
@ObjectType()
export class EvaluationSummary {
  @Field(() => ID)
  id: string;

  @Field(() => EvaluationState)
  state: EvaluationStateValue;

  @Field(() => EvaluationKind)
  kind: EvaluationKindValue;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => DrawReason, { nullable: true })
  drawReason: DrawReasonValue | null;

  @Field(() => Float, { nullable: true, description: 'Final ratio 0–1; null: not graded, or not scored.' })
  finalRatio: number | null;

  @Field(() => Boolean, { nullable: true })
  passed: boolean | null;

  @Field(() => String)
  strength: string;

  @Field(() => String)
  tip: string;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When you were reminded to read it.' })
  remindedAt: Date | null;

  @Field(() => Date, { nullable: true })
  disputableUntil: Date | null;
}

@ObjectType()
export class EvaluationConnection {
  @Field(() => [EvaluationSummary], { description: 'Newest first.' })
  nodes: EvaluationSummary[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** Feedback for the person who asks. */
@ObjectType()
export class FeedbackConnection extends EvaluationConnection {
  @Field(() => Int, { description: 'Released and not read yet.' })
  unreadCount: number;
}
