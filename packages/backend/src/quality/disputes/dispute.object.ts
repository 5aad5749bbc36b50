import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DisputeOutcome as DisputeOutcomeValue } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { CriterionAnswerObject, EvaluatedInteraction } from '../evaluations/evaluation.object.js';

export const DisputeState = { open: 'open', resolved: 'resolved', withdrawn: 'withdrawn' } as const;
registerEnumType(DisputeState, { name: 'DisputeState' });

export const DisputeOutcome = { upheld: 'upheld', adjusted: 'adjusted', rejected: 'rejected' } as const;
registerEnumType(DisputeOutcome, {
  name: 'DisputeOutcome',
  description: 'upheld: the agent is right; adjusted: another answer than both; rejected: the answer stays.',
});

@ObjectType('DisputedCriterion')
export class DisputeItemObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => LocalizedText, { description: 'The words of the criterion as the agent read them.' })
  criterionText: LocalizedText;

  @Field(() => String)
  reason: string;

  @Field(() => Int, { nullable: true, description: 'The piece of the call the agent points at.' })
  startMs: number | null;

  @Field(() => Int, { nullable: true })
  endMs: number | null;

  @Field(() => CriterionAnswerObject, { description: 'What the evaluator answered; it stays here.' })
  originalAnswer: CriterionAnswerObject;

  @Field(() => CriterionAnswerObject, { nullable: true })
  proposedAnswer: CriterionAnswerObject | null;

  @Field(() => DisputeOutcome, { nullable: true, description: 'null: not decided.' })
  outcome: DisputeOutcomeValue | null;

  @Field(() => String, { nullable: true })
  outcomeReason: string | null;

  @Field(() => CriterionAnswerObject, { nullable: true, description: 'The answer from now on; null: the first one stays.' })
  newAnswer: CriterionAnswerObject | null;
}

/** Criteria of one evaluation that the agent sees differently. */
@ObjectType('Dispute')
export class DisputeObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  evaluationId: string;

  @Field(() => DisputeState)
  state: 'open' | 'resolved' | 'withdrawn';

  @Field(() => Int, { description: '1 or 2.' })
  round: number;

  @Field(() => Int, { description: 'Send it back with a change.' })
  version: number;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { description: 'When the decision should be there.' })
  dueAt: Date;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => PersonName, { nullable: true })
  reviewer: PersonName | null;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => [DisputeItemObject], { description: 'In the order of the form.' })
  items: DisputeItemObject[];

  @Field(() => Float, { nullable: true, description: 'Final ratio 0–1 that was disputed.' })
  finalBefore: number | null;

  @Field(() => Float, { nullable: true, description: 'Final ratio 0–1 after the decision; the same when no answer changed.' })
  finalAfter: number | null;

  @Field(() => Boolean, { description: 'You may give it to somebody, or take it yourself.' })
  mayAssign: boolean;

  @Field(() => Boolean, { description: 'It is yours to decide.' })
  mayDecide: boolean;
}

@ObjectType()
export class DisputeCounts {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  due: number;

  @Field(() => Int)
  mine: number;

  @Field(() => Int)
  closed: number;
}

@ObjectType()
export class DisputeConnection {
  @Field(() => [DisputeObject])
  nodes: DisputeObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => DisputeCounts, { description: 'Over all your teams, whatever the filter.' })
  counts: DisputeCounts;
}
