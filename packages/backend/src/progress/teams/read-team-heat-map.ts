import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { posterior } from '@vakwerk/domain/progress/estimate-skill';
import { heatCell } from '@vakwerk/domain/progress/heat-cell';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { type Change, changesAgainstOwnPast } from '@vakwerk/domain/progress/own-past';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { NotFound } from '../../platform/auth/access-errors.js';
import { clampWeeks } from '../weeks/memory.js';
import { ownPast } from './own-past-of.js';
import { type HeatMapFacts, type HeatSums, type SkillOfTeam, TeamReader } from './team.reader.js';
import { PERIOD_WEEKS } from './team-sql.js';

export interface HeatCellView {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** 0–4. */
  readonly shade: number | null;
  /** In the last weeks against the person's own past; only after correction for all cells of the map. */
  readonly change: Change | null;
}

export interface TeamHeatMapView {
  readonly teamId: string;
  readonly teamName: string;
  readonly evidence: EvidenceKind;
  readonly asOfWeek: string;
  readonly people: number;
  readonly tooFewPeople: boolean;
  readonly skills: SkillOfTeam[];
  readonly rows: { readonly person: HeatMapFacts['members'][number]; readonly cells: HeatCellView[] }[];
  readonly teamCells: HeatCellView[] | null;
}

const NONE = { weightedN: 0, weightedSum: 0, n: 0, nowN: 0, nowSum: 0, pastN: 0, pastSum: 0 };

@Injectable()
export class ReadTeamHeatMap {
  constructor(private readonly reader: TeamReader) {}

  /** People × skills in one statement. @throws NotFound for a team that is not one's own */
  async run(
    actor: PersonActor,
    { teamId, evidence, weeks = PERIOD_WEEKS }: { teamId: string; evidence: EvidenceKind; weeks?: number },
    now: Date = new Date(),
  ): Promise<TeamHeatMapView> {
    const period = clampWeeks(weeks);
    const facts = maySeeTeamProgress(actor, teamId) ? await this.reader.heatMap({ teamId, evidence, weeks: period }, now) : null;
    if (!facts) throw new NotFound('Team');
    const { teamName, asOf, members, skills } = facts;
    const sums = new Map(facts.sums.map((row) => [keyOf(row.owner, row.skillId), row]));
    const sumsOf = (owner: string | null, skillId: string) => sums.get(keyOf(owner, skillId)) ?? NONE;
    const changes = changesOf(
      members.flatMap(({ id }) => skills.map((skill) => ({ key: keyOf(id, skill.id), sums: sumsOf(id, skill.id) }))),
    );
    const cellsOf = (owner: string | null) =>
      skills.map((skill) => ({
        ...cell(skill, sumsOf(owner, skill.id)),
        change: changes.get(keyOf(owner, skill.id)) ?? null,
      }));
    const tooFewPeople = members.length < FEWEST_PEOPLE;
    return {
      teamId,
      teamName,
      evidence,
      asOfWeek: asOf,
      people: members.length,
      tooFewPeople,
      skills: skills.map(({ id, code, name }) => ({ id, code, name })),
      rows: members.map((person) => ({ person, cells: cellsOf(person.id) })),
      teamCells: tooFewPeople ? null : cellsOf(null),
    };
  }
}

const keyOf = (owner: string | null, skillId: string) => `${owner ?? 'team'} ${skillId}`;

/** All cells of people are asked at once; the team's own row is another question. */
function changesOf(cells: readonly { key: string; sums: typeof NONE }[]): ReadonlyMap<string, Change | null> {
  const changes = changesAgainstOwnPast(cells.map(({ sums }) => ownPast(sums)));
  return new Map(cells.map(({ key }, index) => [key, changes[index] ?? null]));
}

function cell(
  { thresholds, prior }: HeatMapFacts['skills'][number],
  { weightedN, weightedSum, n }: Pick<HeatSums, 'weightedN' | 'weightedSum' | 'n'>,
): Omit<HeatCellView, 'change'> {
  const nothing = { mean: null, low: null, high: null, n, shade: null };
  if (n === 0) return nothing;
  const shaded = heatCell({ ...posterior(weightedSum, weightedN, prior ?? UNIFORM_PRIOR), n, lastSeenWeek: null }, thresholds);
  if (shaded.kind !== 'shaded') return nothing;
  return { mean: shaded.mean, low: shaded.low, high: shaded.high, n, shade: shaded.shade - 1 };
}
