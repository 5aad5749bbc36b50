import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

/** A moment at which everybody asked is at work and free. */
@ObjectType()
export class SessionSlot {
  @Field(() => String)
  startsAtLocal: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Date)
  startsAt: Date;
}

@ObjectType('WorkingStretch')
export class WorkingStretchObject {
  @Field(() => Int, { description: '1 = Monday … 7 = Sunday.' })
  weekday: number;

  @Field(() => String, { description: '`HH:MM` on the wall.' })
  from: string;

  @Field(() => String, { description: '`24:00` is midnight.' })
  until: string;
}

@InputType()
export class WorkingStretchInput {
  @Field(() => Int)
  weekday: number;

  @Field(() => String)
  from: string;

  @Field(() => String)
  until: string;
}

@ObjectType('DaysOff')
export class DaysOffObject {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`YYYY-MM-DD`, the first day.' })
  fromOn: string;

  @Field(() => String, { description: 'The last day.' })
  untilOn: string;
}

/** When the viewer can be asked for a conversation. */
@ObjectType('AskableTimes')
export class AskableTimesObject {
  @Field(() => String)
  timeZone: string;

  @Field(() => [WorkingStretchObject])
  week: readonly WorkingStretchObject[];

  @Field(() => Boolean, { description: 'false: it is the week of the team, or of the office.' })
  ownWeek: boolean;

  @Field(() => [DaysOffObject], { description: 'From today on.' })
  away: readonly DaysOffObject[];
}

@ObjectType()
export class AskableTimesChanged {
  @Field(() => AskableTimesObject)
  times: AskableTimesObject;
}

@ObjectType({ implements: () => UserError })
export class AskableTimesRefused extends UserError {}

export const ChangeAskableTimesResult = createUnionType({
  name: 'ChangeAskableTimesResult',
  types: () => [AskableTimesChanged, AskableTimesRefused] as const,
  resolveType: (value: AskableTimesChanged | AskableTimesRefused) =>
    'code' in value ? AskableTimesRefused : AskableTimesChanged,
});

@ObjectType()
export class TeamWorkingWeek {
  @Field(() => ID)
  teamId: string;

  @Field(() => [WorkingStretchObject], { nullable: true, description: 'null: that of the office holds.' })
  week: readonly WorkingStretchObject[] | null;
}

@ObjectType({ implements: () => UserError })
export class TeamWorkingWeekRefused extends UserError {}

export const ChangeTeamWeekResult = createUnionType({
  name: 'ChangeTeamWeekResult',
  types: () => [TeamWorkingWeek, TeamWorkingWeekRefused] as const,
  resolveType: (value: TeamWorkingWeek | TeamWorkingWeekRefused) => ('code' in value ? TeamWorkingWeekRefused : TeamWorkingWeek),
});
