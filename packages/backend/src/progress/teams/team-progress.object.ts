import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvidenceKind as EvidenceKindValue } from '@vakwerk/domain/progress/observation';
import type { Change } from '@vakwerk/domain/progress/own-past';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { EvidenceKind } from '../growth/skill-estimate.object.js';
import { SkillName } from '../growth/skill-growth.object.js';

export const SkillChange = { higher: 'higher', lower: 'lower' } as const satisfies Record<Change, Change>;
registerEnumType(SkillChange, { name: 'SkillChange' });

/** One number with its interval and n. Under five observations only n: hatched. */
@ObjectType()
export class HeatMapCell {
  @Field(() => Float, { nullable: true, description: '0–1; null when n is under five.' })
  mean: number | null;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => Int)
  n: number;

  @Field(() => Int, { nullable: true, description: '0–4 by level band; null when n is under five.' })
  shade: number | null;

  @Field(() => SkillChange, {
    nullable: true,
    description: 'The last weeks against the person’s own past, only where it is no chance (Benjamini–Hochberg over the map).',
  })
  change: Change | null;
}

@ObjectType()
export class HeatMapRow {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => [HeatMapCell], { description: 'In the order of the map’s skills.' })
  cells: HeatMapCell[];
}

/** What is true of every view of a team: which team, how many people, and whether they are enough to add up. */
@ObjectType({ isAbstract: true })
export abstract class TeamView {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => EvidenceKind)
  evidence: EvidenceKindValue;

  @Field(() => Int, { description: 'Agents in the team today.' })
  people: number;

  @Field(() => Boolean, {
    description: 'Under five people nothing is added up: a number about four people is about each of them.',
  })
  tooFewPeople: boolean;
}

/** People × skills. No rank and no row total, on purpose. */
@ObjectType()
export class TeamHeatMap extends TeamView {
  @Field(() => String, { description: 'Monday of the week the estimates are of, YYYY-MM-DD.' })
  asOfWeek: string;

  @Field(() => [SkillName])
  skills: SkillName[];

  @Field(() => [HeatMapRow], { description: 'By family name.' })
  rows: HeatMapRow[];

  @Field(() => [HeatMapCell], { nullable: true, description: 'The team together; null when it has too few people.' })
  teamCells: HeatMapCell[] | null;
}

/** Each week’s own share as columns, oldest first; null in a week without observations, and everywhere in a team that is too small. */
@ObjectType()
export class SkillSeries {
  @Field(() => SkillName)
  skill: SkillName;

  @Field(() => [Float], { nullable: 'items' })
  share: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Lower ends of the 95 % Wilson intervals.' })
  low: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  high: readonly (number | null)[];

  @Field(() => [Int], { description: 'Observations of that week alone.' })
  n: readonly number[];
}

@ObjectType()
export class TeamSkillLine extends TeamView {
  @Field(() => [String], { description: 'Mondays, YYYY-MM-DD.' })
  weekStartsOn: readonly string[];

  @Field(() => SkillSeries)
  series: SkillSeries;
}

/** The whole organisation, to hold a team against. */
@ObjectType()
export class OrganisationDashboard {
  @Field(() => EvidenceKind)
  evidence: EvidenceKindValue;

  @Field(() => Int, { description: 'Agents of the organisation today.' })
  people: number;

  @Field(() => Boolean, {
    description: 'Also when fewer than five people are in none of your own teams: you could subtract those.',
  })
  tooFewPeople: boolean;

  @Field(() => [String], { description: 'Mondays, YYYY-MM-DD.' })
  weekStartsOn: readonly string[];

  @Field(() => [SkillSeries], { description: 'One for every skill in use, in the order of the framework.' })
  series: SkillSeries[];
}

@ObjectType()
export class TeamDashboard extends TeamView {
  @Field(() => [String], { description: 'Mondays, YYYY-MM-DD.' })
  weekStartsOn: readonly string[];

  @Field(() => [SkillSeries], { description: 'One for every skill in use, in the order of the framework.' })
  series: SkillSeries[];
}
