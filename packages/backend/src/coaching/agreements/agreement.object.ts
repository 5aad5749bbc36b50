import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  AGREEMENT_STATES,
  AGREEMENT_STEPS,
  type AgreementState as AgreementStateName,
  agreementState,
  type AgreementStepKind as StepKind,
} from '@vakwerk/domain/coaching/agreement';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import type { Person } from '../../people/index.js';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { Agreement } from './agreement.entity.js';
import type { AgreementStep } from './agreement-step.entity.js';

export const AgreementState = Object.fromEntries(AGREEMENT_STATES.map((state) => [state, state])) as {
  [S in AgreementStateName]: S;
};
registerEnumType(AgreementState, { name: 'AgreementState' });

export const AgreementStepKind = Object.fromEntries(AGREEMENT_STEPS.map((kind) => [kind, kind])) as { [K in StepKind]: K };
registerEnumType(AgreementStepKind, {
  name: 'AgreementStepKind',
  description: 'practice: cards for the agent; course: an assignment; calls: steered draws for the coach to hear.',
});

@ObjectType('AgreementStep')
class AgreementStepObject {
  @Field(() => AgreementStepKind)
  kind: StepKind;

  @Field(() => Date)
  takenAt: Date;

  @Field(() => Int, { description: 'Cards, or calls.' })
  count: number;

  @Field(() => LocalizedText, { nullable: true, description: 'Of the course.' })
  title: LocalizedText | null;
}

/** What randomly drawn calls said about the skill. Ratios 0–1. */
@ObjectType('AgreementProposal')
class AgreementProposalObject {
  @Field(() => Float, { description: 'The estimate when it was agreed.' })
  beforeMean: number;

  @Field(() => Int)
  beforeN: number;

  @Field(() => Float, { description: 'Sum of the ratios since: “6 of 7”.' })
  sinceSum: number;

  @Field(() => Int)
  sinceN: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;

  @Field(() => Date)
  at: Date;
}

@ObjectType('Agreement')
export class AgreementObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  sessionId: string;

  @Field(() => PersonName, { description: 'Who keeps it.' })
  owner: PersonName;

  @Field(() => String)
  what: string;

  @Field(() => String, { description: 'How they will know that it worked; may be empty.' })
  evidenceWish: string;

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => String, { description: '`YYYY-MM-DD`' })
  dueOn: string;

  @Field(() => Date)
  madeAt: Date;

  @Field(() => AgreementState)
  state: AgreementStateName;

  @Field(() => Boolean)
  agentAgreed: boolean;

  @Field(() => Boolean)
  coachAgreed: boolean;

  @Field(() => [AgreementStepObject], { description: 'What it was turned into.' })
  steps: readonly AgreementStepObject[];

  @Field(() => AgreementProposalObject, { nullable: true, description: 'The calls show it; the coach decides.' })
  proposal: AgreementProposalObject | null;
}

/** @param owner whoever keeps it; the date on their wall decides whether it is late */
export function toAgreementObject(
  agreement: Agreement,
  owner: Person,
  now: Date,
  steps: readonly AgreementStep[] = [],
): AgreementObject {
  const { agentAgreedAt, coachAgreedAt, dueOn, outcome, followedUpAt } = agreement;
  const followUp = outcome && followedUpAt ? { outcome, at: followedUpAt } : null;
  return {
    ...agreement,
    owner,
    state: agreementState({ agentAgreedAt, coachAgreedAt, dueOn, followUp }, localDateAt(now, owner.timeZone)),
    agentAgreed: agentAgreedAt !== null,
    coachAgreed: coachAgreedAt !== null,
    steps: steps
      .filter(({ agreementId }) => agreementId === agreement.id)
      .map(({ kind, takenAt, result }) => ({ kind, takenAt, count: result.ids.length, title: result.title })),
    proposal: proposalOf(agreement),
  };
}

function proposalOf({ proposal, proposedAt, outcome }: Agreement): AgreementProposalObject | null {
  if (!proposal?.interval || !proposedAt || outcome !== null) return null;
  const { before, since, interval } = proposal;
  return { beforeMean: before.mean, beforeN: before.n, sinceSum: since.sum, sinceN: since.n, ...interval, at: proposedAt };
}
