import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { SkillName } from '../growth/skill-growth.object.js';
import { TransferFiguresObject } from '../transfer/transfer.object.js';

@ObjectType('RolloutTeam')
export class RolloutTeamObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'People who learn in it today.' })
  agents: number;
}

@ObjectType('RolloutWave')
export class RolloutWaveObject {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'A Monday, YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => [RolloutTeamObject])
  teams: readonly RolloutTeamObject[];

  @Field(() => Date, { nullable: true })
  givenAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'To how many people.' })
  givenPeople: number | null;
}

/** Teams get a course one after the other, in an order that chance chose and that was fixed before. */
@ObjectType('Rollout')
export class RolloutObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  courseTitle: LocalizedText;

  @Field(() => [SkillName], { description: 'What it will be judged by, fixed before the start.' })
  outcomeSkills: readonly SkillName[];

  @Field(() => String)
  seed: string;

  @Field(() => Int)
  weeksBetween: number;

  @Field(() => [RolloutWaveObject])
  waves: readonly RolloutWaveObject[];

  @Field(() => String, { description: 'SHA-256 over the whole plan.' })
  hash: string;

  @Field(() => Boolean, { description: 'Whether the plan still has that hash.' })
  hashHolds: boolean;

  @Field(() => Boolean, { description: 'Whether the seed still gives this order.' })
  drawHolds: boolean;

  @Field(() => Date)
  plannedAt: Date;

  @Field(() => PersonName)
  plannedBy: PersonName;

  @Field(() => Date, { nullable: true })
  cancelledAt: Date | null;

  @Field(() => Boolean)
  canCancel: boolean;

  @Field(() => TransferFiguresObject, { nullable: true, description: 'Null: not begun, or not weighed yet.' })
  figures: TransferFiguresObject | null;

  @Field(() => Date, { nullable: true })
  weighedAt: Date | null;
}

@ObjectType()
export class RolloutCourse {
  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => [SkillName], { description: 'What it can be judged by.' })
  skills: readonly SkillName[];
}

@ObjectType('RolloutChoices')
export class RolloutChoicesObject {
  @Field(() => [RolloutCourse])
  courses: readonly RolloutCourse[];

  @Field(() => [RolloutTeamObject], { description: 'Teams of your own.' })
  teams: readonly RolloutTeamObject[];

  @Field(() => String, { description: 'The first Monday on which one can begin.' })
  firstStart: string;
}

@InputType()
export class RolloutInput {
  @Field(() => ID)
  courseId: string;

  @Field(() => [ID])
  outcomeSkillIds: string[];

  @Field(() => [ID])
  teamIds: string[];

  @Field(() => Int)
  waveCount: number;

  @Field(() => String, { description: 'A Monday after this week, YYYY-MM-DD.' })
  startsOn: string;

  @Field(() => Int)
  weeksBetween: number;

  @Field(() => String, { description: 'What the order is drawn from; anybody can redo the draw with it.' })
  seed: string;
}

@ObjectType()
export class RolloutPlanned {
  @Field(() => ID)
  rolloutId: string;
}

/** The roll-out cannot be like that; the code says why (`progress.error.<code>`). */
@ObjectType({ implements: () => UserError })
export class RolloutRefused extends UserError {}

const orRefusal = (name: string, success: new () => object) =>
  createUnionType({
    name,
    types: () => [success, RolloutRefused] as const,
    resolveType: (value: object) => (value instanceof RolloutRefused ? RolloutRefused : success),
  });
export const PlanRolloutResult = orRefusal('PlanRolloutResult', RolloutPlanned);
export const CancelRolloutResult = orRefusal('CancelRolloutResult', RolloutObject);
