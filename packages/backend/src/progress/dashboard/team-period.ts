import { posterior, type SkillEstimate } from '@vakwerk/domain/progress/estimate-skill';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import type { LevelThresholds } from '@vakwerk/domain/shared/level-bands';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import type { Proportion } from '@vakwerk/domain/shared/statistics/difference-of-proportions';
import { proportion } from '../teams/own-past-of.js';
import type { SkillOfTeam } from '../teams/team.reader.js';
import type { PeriodSums, TeamPeriodFacts } from './team-period.reader.js';

export interface SkillOfPeriod extends SkillOfTeam {
  readonly thresholds: LevelThresholds;
  /** Of randomly drawn calls. */
  readonly now: Proportion;
  readonly before: Proportion;
  readonly knows: SkillEstimate;
  readonly does: SkillEstimate;
}

export interface PersonOfPeriod {
  readonly personId: string;
  readonly skillId: string;
  readonly thresholds: LevelThresholds;
  readonly knows: SkillEstimate;
  readonly does: SkillEstimate;
  /** Of randomly drawn calls. */
  readonly sums: PeriodSums;
}

/** The facts per skill, and per person (by name) and skill. @param only one skill; null: all */
export function teamPeriod(facts: TeamPeriodFacts, only: string | null) {
  const found = new Map(facts.sums.map((row) => [keyOf(row.owner, row.skillId, row.kind), row]));
  const sumsOf = (owner: string | null, skillId: string, kind: EvidenceKind): PeriodSums =>
    found.get(keyOf(owner, skillId, kind)) ?? { ...NONE, owner, skillId, kind };
  const chosen = facts.skills.filter(({ id }) => only === null || id === only);
  const estimates = (owner: string | null, { id, knowsPrior, doesPrior }: (typeof chosen)[number]) => ({
    knows: estimate(sumsOf(owner, id, 'knows'), knowsPrior),
    does: estimate(sumsOf(owner, id, 'does'), doesPrior),
  });
  const skills = chosen.map((skill): SkillOfPeriod => {
    const { id, code, name, thresholds } = skill;
    const { nowSum, nowN, beforeSum, beforeN } = sumsOf(null, id, 'does');
    const shares = { now: proportion(nowSum, nowN), before: proportion(beforeSum, beforeN) };
    return { id, code, name, thresholds, ...shares, ...estimates(null, skill) };
  });
  const persons = facts.members.flatMap(({ id: personId }) =>
    chosen.map((skill): PersonOfPeriod => {
      const sums = sumsOf(personId, skill.id, 'does');
      return { personId, skillId: skill.id, thresholds: skill.thresholds, sums, ...estimates(personId, skill) };
    }),
  );
  return { skills, persons };
}

const keyOf = (owner: string | null, skillId: string, kind: EvidenceKind) => `${owner ?? 'team'} ${skillId} ${kind}`;
const NONE = {
  ...{ weightedN: 0, weightedSum: 0, n: 0, nowN: 0, nowSum: 0 },
  ...{ beforeN: 0, beforeSum: 0, pastN: 0, pastSum: 0 },
};

const estimate = (
  { weightedSum, weightedN, n }: PeriodSums,
  prior: TeamPeriodFacts['skills'][number]['doesPrior'],
): SkillEstimate => ({
  ...posterior(weightedSum, weightedN, prior ?? UNIFORM_PRIOR),
  n,
  lastSeenWeek: null,
});
