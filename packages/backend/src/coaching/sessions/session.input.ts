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
