import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ControlWeek } from '@vakwerk/domain/progress/dashboard/control-chart';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { SkillName } from '../growth/skill-growth.object.js';
import { ChartChangeKind, ControlSignal } from './dashboard-enums.object.js';
import type { ChartChange } from './read-control-chart.js';

/** Something that may explain a move: a new scorecard, a course, a calibration, a rule. */
@ObjectType('ChartChange')
export class ChartChangeObject {
  @Field(() => ChartChangeKind)
  kind: ChartChange['kind'];

  @Field(() => String, { description: 'Monday of its week, YYYY-MM-DD.' })
  week: string;

  @Field(() => Date)
  at: Date;

  @Field(() => LocalizedText)
  name: LocalizedText;
}

/** Weekly share of a team as columns, oldest first, with the limits between which it usually moves. */
@ObjectType('ControlChart')
export class ControlChartObject {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => Int)
  people: number;

  @Field(() => Boolean)
  tooFewPeople: boolean;

  @Field(() => SkillName, { nullable: true, description: 'null: all skills together.' })
  skill: SkillName | null;

  @Field(() => Float, {
    nullable: true,
    description: '0–1; null under eight weeks of five observations: there are no limits yet.',
  })
  centre: number | null;

  @Field(() => Float, { nullable: true, description: 'How much wider the limits are than chance alone asks for; 1 or more.' })
  spread: number | null;

  @Field(() => [String], { description: 'Mondays, YYYY-MM-DD.' })
  weekStartsOn: string[];

  @Field(() => [Float], { nullable: 'items' })
  share: (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  low: (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  high: (number | null)[];

  @Field(() => [Int])
  n: number[];

  @Field(() => [ControlSignal], { nullable: 'items', description: 'Only weeks outside the limits.' })
  signals: ControlWeek['signal'][];

  @Field(() => [ChartChangeObject], { description: 'Oldest first.' })
  changes: ChartChangeObject[];
}

/** How far one course came, in people; null under five of them. */
@ObjectType()
export class LearningFunnelCourse {
  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Boolean)
  tooFewPeople: boolean;

  @Field(() => Int, { nullable: true })
  assigned: number | null;

  @Field(() => Int, { nullable: true })
  started: number | null;

  @Field(() => Int, { nullable: true })
  finished: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Had a randomly drawn call with a skill of the course after the week in which they finished; null: it is about no skill.',
  })
  seenInCalls: number | null;
}

@ObjectType()
export class LearningFunnel {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => Int)
  people: number;

  @Field(() => String, { description: 'Assigned from this Monday on, YYYY-MM-DD.' })
  from: string;

  @Field(() => String)
  until: string;

  @Field(() => [LearningFunnelCourse], { description: 'By title.' })
  courses: LearningFunnelCourse[];
}
