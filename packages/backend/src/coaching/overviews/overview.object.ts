import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';

@ObjectType('SessionToday')
class SessionTodayObject {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => String)
  place: string;

  @Field(() => String, { description: 'Of a group; empty for a conversation of two.' })
  title: string;

  @Field(() => [PersonName])
  agents: readonly PersonName[];

  @Field(() => Int, { description: 'On the agenda, not talked about yet.' })
  points: number;

  @Field(() => Int, { description: 'Put there by the agent.' })
  agentPoints: number;

  @Field(() => Int, { description: 'Agreements of earlier sessions to look back on.' })
  lookBacks: number;
}

@ObjectType('AgreementDue')
class AgreementDueObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  sessionId: string;

  @Field(() => PersonName)
  owner: PersonName;

  @Field(() => String)
  what: string;

  @Field(() => String, { description: '`YYYY-MM-DD`' })
  dueOn: string;

  @Field(() => Boolean, { description: 'The calls show that it worked; the coach decides.' })
  proposed: boolean;
}

@ObjectType('UncoachedPerson')
class UncoachedPersonObject {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`; null: there never was one.' })
  lastHeldOn: string | null;
}

/** What waits for a coach today. */
@ObjectType('CoachDay')
export class CoachDayObject {
  @Field(() => [SessionTodayObject])
  sessions: readonly SessionTodayObject[];

  @Field(() => [AgreementDueObject])
  agreements: readonly AgreementDueObject[];

  @Field(() => [UncoachedPersonObject])
  uncoached: readonly UncoachedPersonObject[];
}

@ObjectType('AgreementCounts')
class AgreementCountsObject {
  @Field(() => Int)
  kept: number;

  @Field(() => Int)
  notYet: number;

  @Field(() => Int)
  dropped: number;

  @Field(() => Int)
  open: number;
}

/** How far coaching reaches in one team; never what was said. */
@ObjectType('TeamCoverage')
export class TeamCoverageObject {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  agents: number;

  @Field(() => Int, { nullable: true, description: 'With a session held in these weeks; null under five people.' })
  coached: number | null;

  @Field(() => AgreementCountsObject, { nullable: true, description: 'Of the last ninety days; null under five people.' })
  agreements: AgreementCountsObject | null;
}
