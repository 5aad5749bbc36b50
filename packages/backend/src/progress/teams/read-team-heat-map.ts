import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { posterior } from '@vakwerk/domain/progress/estimate-skill';
import { heatCell } from '@vakwerk/domain/progress/heat-cell';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { maySeeTeamProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { NotFound } from '../../platform/auth/access-errors.js';
import { type HeatMapFacts, type HeatSums, type SkillOfTeam, TeamReader } from './team.reader.js';

export interface HeatCellView {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** 0–4. */
  readonly shade: number | null;
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

const NONE = { weightedN: 0, weightedSum: 0, n: 0 };

@Injectable()
export class ReadTeamHeatMap {
  constructor(private readonly reader: TeamReader) {}

  /** People × skills in one statement. @throws NotFound for a team that is not one's own */
  async run(
    actor: PersonActor,
    { teamId, evidence }: { teamId: string; evidence: EvidenceKind },
    now: Date = new Date(),
  ): Promise<TeamHeatMapView> {
    const facts = maySeeTeamProgress(actor, teamId) ? await this.reader.heatMap({ teamId, evidence }, now) : null;
    if (!facts) throw new NotFound('Team');
    const { teamName, asOf, members, skills } = facts;
    const sums = new Map(facts.sums.map((row) => [keyOf(row.owner, row.skillId), row]));
    const cellsOf = (owner: string | null) => skills.map((skill) => cell(skill, sums.get(keyOf(owner, skill.id)) ?? NONE));
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

function cell(
  { thresholds, prior }: HeatMapFacts['skills'][number],
  { weightedN, weightedSum, n }: Pick<HeatSums, 'weightedN' | 'weightedSum' | 'n'>,
): HeatCellView {
  const nothing = { mean: null, low: null, high: null, n, shade: null };
  if (n === 0) return nothing;
  const shaded = heatCell({ ...posterior(weightedSum, weightedN, prior ?? UNIFORM_PRIOR), n, lastSeenWeek: null }, thresholds);
  if (shaded.kind !== 'shaded') return nothing;
  return { mean: shaded.mean, low: shaded.low, high: shaded.high, n, shade: shaded.shade - 1 };
}
