import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AgendaItemInput } from '../agenda-items/agenda-item.input.js';

@InputType({ isAbstract: true })
abstract class SessionTimeInput {
  @Field(() => String, { description: '`2026-11-24T14:00` on the wall clock of `timeZone`.' })
  startsAtLocal: string;

  @Field(() => String, { description: 'IANA name, such as Europe/Amsterdam.' })
  timeZone: string;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => String, { defaultValue: '' })
  place: string;
}

@InputType()
export class PlanSessionInput extends SessionTimeInput {
  @Field(() => ID)
  agentId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Who comes along: with anybody here it is a group.' })
  otherAgentIds: string[];

  @Field(() => String, { defaultValue: '', description: 'What a group comes together for.' })
  title: string;

  @Field(() => Int, { nullable: true, description: 'It comes back every so many weeks.' })
  everyWeeks?: number | null;

  @Field(() => ID, { nullable: true, description: 'Its points go on the agenda.' })
  templateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its failed criteria become points on the agenda.' })
  evaluationId?: string | null;

  @Field(() => [AgendaItemInput], { defaultValue: [] })
  agenda: AgendaItemInput[];
}

@InputType()
export class RescheduleSessionInput extends SessionTimeInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => Int)
  version: number;
}
