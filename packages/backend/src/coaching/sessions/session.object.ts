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

  @Field(() => PersonName, { description: 'Who is coached; of a group the first.' })
  agent: PersonName;

  @Field(() => Int, { description: '1, or how many of a group.' })
  agentCount: number;

  @Field(() => String, { description: 'What a group comes together for; empty for a conversation of two.' })
  title: string;

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

/** One person in a session: what they wrote and whether they signed. */
@ObjectType('SessionSeat')
export class SessionSeatObject {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => String, { description: 'Everybody in the session reads it; only this person writes in it.' })
  note: string;

  @Field(() => Date, { nullable: true })
  signedAt: Date | null;
}

@ObjectType('SessionSeries')
export class SessionSeriesObject {
  @Field(() => Int)
  everyWeeks: number;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;
}

/** What the viewer may do now; the same rules the server decides by. */
@ObjectType()
export class CoachingSessionRights {
  @Field(() => Boolean, { description: 'Move, cancel and close.' })
  change: boolean;

  @Field(() => Boolean)
  addAgendaItem: boolean;

  @Field(() => Boolean)
  makeAgreement: boolean;

  @Field(() => Boolean, { description: 'Say how an agreement went, turn it into something, and write a private note.' })
  lead: boolean;
}

/** A session with everything in it, for the people in it only. */
@ObjectType('CoachingSession')
export class CoachingSessionObject extends SessionFacts {
  @Field(() => String, { description: 'A room or a link; may be empty.' })
  place: string;

  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When the coach closed it as held.' })
  closedAt: Date | null;

  @Field(() => [SessionSeatObject], { description: 'The coach first, then who is coached.' })
  seats: readonly SessionSeatObject[];

  @Field(() => SessionSeriesObject, { nullable: true, description: 'The repeating appointment it belongs to.' })
  series: SessionSeriesObject | null;

  @Field(() => [AgendaItemObject], { description: 'The agent’s points first, then the coach’s, then the rest.' })
  agenda: readonly AgendaItemObject[];

  @Field(() => [AgreementObject], { description: 'Made in this session.' })
  agreements: readonly AgreementObject[];

  @Field(() => [AgreementObject], { description: 'Of earlier sessions of these two; nobody has said yet how they went.' })
  openAgreements: readonly AgreementObject[];

  @Field(() => CoachingSessionRights)
  viewerMay: CoachingSessionRights;
}
