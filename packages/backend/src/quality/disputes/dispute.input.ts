import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DisputeOutcome } from './dispute.object.js';
import { DISPUTE_VIEWS, type DisputeView as DisputeViewValue } from './list-disputes.js';

export const DisputeView = Object.fromEntries(DISPUTE_VIEWS.map((view) => [view, view])) as { [V in DisputeViewValue]: V };
registerEnumType(DisputeView, { name: 'DisputeView' });

@InputType()
export class DisputeFilter {
  @Field(() => DisputeView, { description: 'mine: open and given to you; due: open and too late.' })
  show: DisputeViewValue;

  @Field(() => ID, { nullable: true })
  teamId?: string | null;
}

/** An answer on a criterion with points. */
@InputType()
export class ProposedAnswerInput {
  @Field(() => [ID], { defaultValue: [], description: 'One id; on a checklist any number, also none.' })
  optionIds: string[];

  @Field(() => Boolean, { defaultValue: false })
  notApplicable: boolean;
}

@InputType()
export class DisputeFragmentInput {
  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;
}

@InputType()
export class DisputeItemInput {
  @Field(() => ID)
  criterionId: string;

  @Field(() => String)
  reason: string;

  @Field(() => ProposedAnswerInput, { nullable: true, description: 'The answer you would have given.' })
  proposed?: ProposedAnswerInput | null;

  @Field(() => DisputeFragmentInput, { nullable: true, description: 'The piece of the call you point at.' })
  fragment?: DisputeFragmentInput | null;
}

@InputType()
export class OpenDisputeInput {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => ID, { description: 'A UUID per press of the button: sending it again gives the same answer.' })
  idempotencyKey: string;

  @Field(() => [DisputeItemInput])
  items: DisputeItemInput[];
}

@InputType()
export class AssignDisputeReviewerInput {
  @Field(() => ID)
  disputeId: string;

  @Field(() => ID)
  reviewerId: string;

  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class DisputeDecisionInput {
  @Field(() => ID)
  criterionId: string;

  @Field(() => DisputeOutcome)
  outcome: 'upheld' | 'adjusted' | 'rejected';

  @Field(() => String)
  reason: string;

  @Field(() => ProposedAnswerInput, { nullable: true, description: 'Upheld takes the agent’s proposal unless you give another.' })
  answer?: ProposedAnswerInput | null;
}

@InputType()
export class DecideDisputeInput {
  @Field(() => ID)
  disputeId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => ID)
  idempotencyKey: string;

  @Field(() => [DisputeDecisionInput], { description: 'With the last open criterion the dispute is resolved.' })
  decisions: DisputeDecisionInput[];
}

@InputType()
export class WithdrawDisputeInput {
  @Field(() => ID)
  disputeId: string;

  @Field(() => Int)
  expectedVersion: number;
}
