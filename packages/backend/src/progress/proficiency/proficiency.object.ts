import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { GoalLevel as GoalLevelValue } from '@vakwerk/domain/progress/skill-goal';
import type { TimeToProficiency as TimeValue } from '@vakwerk/domain/progress/time-to-proficiency';
import { GoalLevel } from '../goals/goal.object.js';
import { SkillName } from '../growth/skill-growth.object.js';

/** A cohort as a whole. The mean of who is there is never given: it leaves out everyone who is not. */
@ObjectType()
export class TimeToProficiency {
  @Field(() => Boolean, { description: 'Under five people: nothing else is said.' })
  tooFewPeople: boolean;

  @Field(() => Int, { nullable: true })
  people: number | null;

  @Field(() => Int, { nullable: true })
  reached: number | null;

  @Field(() => Int, { nullable: true, description: 'Left before they were there.' })
  left: number | null;

  @Field(() => Int, { nullable: true, description: 'Not there yet, and still here.' })
  going: number | null;

  @Field(() => [Int], { description: 'Weeks since hire at which the share rises.' })
  weeks: readonly number[];

  @Field(() => [Float], { description: 'Share that is there from that week on, 0–1.' })
  shares: readonly number[];

  @Field(() => [Float], { description: 'Lower end of the 95 % interval.' })
  lows: readonly number[];

  @Field(() => [Float])
  highs: readonly number[];

  @Field(() => [Int], { description: 'People followed until just before that week.' })
  atRisk: readonly number[];

  @Field(() => Int, { nullable: true, description: 'Weeks until half of all who started are there; null: not so far.' })
  medianWeeks: number | null;

  @Field(() => Int, { nullable: true })
  medianLow: number | null;

  @Field(() => Int, { nullable: true, description: 'null: the interval has no upper end yet.' })
  medianHigh: number | null;
}

@ObjectType('HireCohort')
export class HireCohortObject {
  @Field(() => String, { description: 'YYYY-MM-DD: 1 January or 1 July, the half year they were hired in.' })
  from: string;

  @Field(() => TimeToProficiency)
  time: TimeToProficiency;
}

/** How long newcomers take to a level of one skill, from calls that chance chose. */
@ObjectType('Proficiency')
export class ProficiencyObject {
  @Field(() => SkillName)
  skill: SkillName;

  @Field(() => GoalLevel)
  level: GoalLevelValue;

  @Field(() => String, { description: 'YYYY-MM-DD: hired from this day on.' })
  since: string;

  @Field(() => TimeToProficiency)
  all: TimeToProficiency;

  @Field(() => [HireCohortObject])
  cohorts: readonly HireCohortObject[];

  @Field(() => Int, {
    nullable: true,
    description: 'Hired in the period but before calls were scored: left out. null: under five.',
  })
  before: number | null;
}

export function timeObject(time: TimeValue): TimeToProficiency {
  const columns = time.kind === 'curve' ? time.curve : [];
  const known = time.kind === 'curve' ? time : null;
  return {
    tooFewPeople: known === null,
    people: known?.people ?? null,
    reached: known?.reached ?? null,
    left: known?.left ?? null,
    going: known?.going ?? null,
    weeks: columns.map((step) => step.time),
    shares: columns.map((step) => step.value),
    lows: columns.map((step) => step.low),
    highs: columns.map((step) => step.high),
    atRisk: columns.map((step) => step.atRisk),
    medianWeeks: known?.median.time ?? null,
    medianLow: known?.median.low ?? null,
    medianHigh: known?.median.high ?? null,
  };
}
