import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SESSION_STATES, type SessionState as SessionStateName } from '@vakwerk/domain/coaching/session';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { AgendaItemObject } from '../agenda-items/agenda-item.object.js';
import { AgreementObject } from '../agreements/agreement.object.js';

export const SessionState = Object.fromEntries(SESSION_STATES.map((state) => [state, state])) as {
  [S in SessionStateName]: S;
};
registerEnumType(SessionState, { name: 'CoachingSessionState' });

/** That a session takes place: all that a manager sees of it. */
@ObjectType({ isAbstract: true })
abstract class SessionFacts {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName)
  coach: PersonName;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => String, { description: '`2026-11-24T14:00` on the wall clock of `timeZone`.' })
  startsAtLocal: string;

  @Field(() => String, { description: 'IANA name.' })
  timeZone: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => SessionState)
  state: SessionStateName;

  @Field(() => Int, { description: 'Send it along when you change the session.' })
  version: number;
}

@ObjectType()
export class CoachingSessionSummary extends SessionFacts {}

/** What the viewer may do now; the same rules the server decides by. */
@ObjectType()
export class CoachingSessionRights {
  @Field(() => Boolean, { description: 'Move, cancel and close.' })
  change: boolean;

  @Field(() => Boolean)
  addAgendaItem: boolean;

  @Field(() => Boolean)
  makeAgreement: boolean;
}

/** A session with everything in it, for its two people only. */
@ObjectType('CoachingSession')
export class CoachingSessionObject extends SessionFacts {
  @Field(() => String, { description: 'A room or a link; may be empty.' })
  place: string;

  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When the coach closed it as held.' })
  closedAt: Date | null;

  @Field(() => String)
  coachNote: string;

  @Field(() => String)
  agentNote: string;

  @Field(() => [AgendaItemObject], { description: 'The agent’s points first, then the coach’s, then the rest.' })
  agenda: readonly AgendaItemObject[];

  @Field(() => [AgreementObject], { description: 'Made in this session.' })
  agreements: readonly AgreementObject[];

  @Field(() => [AgreementObject], { description: 'Of earlier sessions of these two; nobody has said yet how they went.' })
  openAgreements: readonly AgreementObject[];

  @Field(() => CoachingSessionRights)
  viewerMay: CoachingSessionRights;
}

@ObjectType()
export class SessionSlot {
  @Field(() => String)
  startsAtLocal: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Date)
  startsAt: Date;
}
