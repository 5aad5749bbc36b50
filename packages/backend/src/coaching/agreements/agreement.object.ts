import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AGREEMENT_STATES, type AgreementState as AgreementStateName, agreementState } from '@vakwerk/domain/coaching/agreement';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import type { Person } from '../../people/index.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { Agreement } from './agreement.entity.js';

export const AgreementState = Object.fromEntries(AGREEMENT_STATES.map((state) => [state, state])) as {
  [S in AgreementStateName]: S;
};
registerEnumType(AgreementState, { name: 'AgreementState' });

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

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => String, { description: '`YYYY-MM-DD`' })
  dueOn: string;

  @Field(() => AgreementState)
  state: AgreementStateName;

  @Field(() => Boolean)
  agentAgreed: boolean;

  @Field(() => Boolean)
  coachAgreed: boolean;
}

/** @param owner whoever keeps it; the date on their wall decides whether it is late */
export function toAgreementObject(agreement: Agreement, owner: Person, now: Date): AgreementObject {
  const { agentAgreedAt, coachAgreedAt, dueOn, outcome, followedUpAt } = agreement;
  const followUp = outcome && followedUpAt ? { outcome, at: followedUpAt } : null;
  return {
    ...agreement,
    owner,
    state: agreementState({ agentAgreedAt, coachAgreedAt, dueOn, followUp }, localDateAt(now, owner.timeZone)),
    agentAgreed: agentAgreedAt !== null,
    coachAgreed: coachAgreedAt !== null,
  };
}
