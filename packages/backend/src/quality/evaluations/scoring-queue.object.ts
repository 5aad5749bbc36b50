import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvaluationState as EvaluationStateValue } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { DrawMotive as DrawMotiveValue, DrawReason as DrawReasonValue } from '../draws/draw.entity.js';
import { DrawMotive, DrawReason } from '../draws/draw.object.js';
import { EvaluatedInteraction, EvaluationState } from './evaluation.object.js';

/** `open`: nobody scored it yet (a draft of one's own counts as open); `done`: submitted. */
export const QueueShow = { open: 'open', done: 'done', all: 'all' } as const;
registerEnumType(QueueShow, { name: 'QueueShow' });
export type QueueShowValue = keyof typeof QueueShow;

@InputType()
export class ScoringQueueFilter {
  @Field(() => QueueShow, { defaultValue: QueueShow.open })
  show: QueueShowValue;

  @Field(() => ID, { nullable: true })
  agentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of your own teams.' })
  teamId?: string | null;

  @Field(() => DrawReason, { nullable: true })
  reason?: DrawReasonValue | null;
}

/** A drawn interaction that waits for an evaluator, or was scored. */
@ObjectType()
export class ScoringQueueItem {
  @Field(() => ID)
  id: string;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => [ID], { description: 'Those of your teams that the agent was in on that day.' })
  teamIds: readonly string[];

  @Field(() => DrawReason)
  reason: DrawReasonValue;

  @Field(() => DrawMotive, { nullable: true, description: 'What whoever picked it by hand gave as the reason.' })
  motive: DrawMotiveValue | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The agent’s week of service on that day, 1–13; null later, unknown, or blind.',
  })
  weekOfService: number | null;

  @Field(() => Float, { nullable: true })
  inclusionProbability: number | null;

  @Field(() => Boolean, { description: 'Only random draws count towards the agent’s monthly number.' })
  countsForQuota: boolean;

  @Field(() => String, { nullable: true, description: 'Date, YYYY-MM-DD, in the evaluator’s time zone.' })
  dueOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The evaluation of this interaction, when it is yours or submitted.' })
  evaluationId: string | null;

  @Field(() => EvaluationState, { nullable: true, description: 'null: not started.' })
  state: EvaluationStateValue | null;

  @Field(() => Boolean, { description: 'A colleague is scoring it or has scored it.' })
  takenByColleague: boolean;

  @Field(() => Boolean, { description: 'Its plan keeps the name from you until you have scored it; the name is empty.' })
  blind: boolean;
}

/** How many of an agent’s random interactions of this month are scored. */
@ObjectType()
export class AgentQuota {
  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Int)
  scored: number;

  @Field(() => Int)
  quota: number;
}

@ObjectType()
export class ScoringQueue {
  @Field(() => [ScoringQueueItem], { description: 'What is due first comes first.' })
  nodes: ScoringQueueItem[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Due today or earlier and still open, plus what you scored today.' })
  todayCount: number;

  @Field(() => Int, { description: 'What you submitted today.' })
  doneTodayCount: number;

  @Field(() => [AgentQuota])
  quotas: AgentQuota[];
}
