import { estimateKnowsAndDoes, type SkillEstimate } from '@vakwerk/domain/progress/estimate-skill';
import { type EvidenceKind, evidenceKindOf } from '@vakwerk/domain/progress/observation';
import { type SkillLine, skillLine } from '@vakwerk/domain/progress/skill-line';
import { type TransferGap, transferGap } from '@vakwerk/domain/progress/transfer-gap';
import { FEWEST_OBSERVATIONS, SKILL_LEVELS, type SkillLevel } from '@vakwerk/domain/shared/level-bands';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { roundRatio } from '@vakwerk/domain/shared/ratio';
import { type BetaPrior, UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { type SkillLevelStatement, skillLevel } from '@vakwerk/domain/skills/skill-level';
import type { SkillRow } from './growth.reader.js';

/** How many weeks the small line beside a skill has. */
const SPARKLINE_WEEKS = 26;

export interface EstimateView {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly sum: number;
  readonly lastSeenOn: string | null;
  readonly tooFew: boolean;
}

/** What a person reads about one of their skills. */
export interface SkillGrowthView {
  readonly skill: { readonly id: string; readonly code: string; readonly name: LocalizedText };
  readonly level: LevelView;
  readonly knows: EstimateView;
  readonly does: EstimateView;
  readonly transferGap: TransferGap['kind'];
  readonly transferDifference: number | null;
  readonly line: SkillLine;
}

export interface LevelView {
  readonly kind: SkillLevelStatement['kind'];
  readonly lowest: SkillLevel | null;
  readonly highest: SkillLevel | null;
  readonly lowestWord: LocalizedText | null;
  readonly highestWord: LocalizedText | null;
}

/** Estimates, level, gap and line of one skill from its week rollups. The level and the line are of what someone does. */
export function skillGrowth(row: SkillRow): SkillGrowthView {
  const { id, code, name } = row;
  const estimates = estimateKnowsAndDoes(row.weeks, row.asOf, { knows: priorOf(row, 'knows'), does: priorOf(row, 'does') });
  const gap = transferGap(estimates.knows, estimates.does);
  return {
    skill: { id, code, name },
    level: levelView(row, skillLevel(estimates.does, row.thresholds)),
    knows: estimateView(row, 'knows', estimates.knows),
    does: estimateView(row, 'does', estimates.does),
    transferGap: gap.kind,
    transferDifference: 'difference' in gap ? gap.difference : null,
    line: lineOf(row, 'does', SPARKLINE_WEEKS),
  };
}

/** The estimate as it stood in each of the last weeks. */
export function lineOf(row: SkillRow, kind: EvidenceKind, weekCount: number): SkillLine {
  return skillLine(weeksOf(row, kind), { lastWeek: row.asOf, weekCount }, priorOf(row, kind));
}

export const priorOf = (row: SkillRow, kind: EvidenceKind): BetaPrior => row.priors[kind] ?? UNIFORM_PRIOR;

const weeksOf = (row: SkillRow, kind: EvidenceKind) => row.weeks.filter(({ source }) => evidenceKindOf(source) === kind);

function estimateView(row: SkillRow, kind: EvidenceKind, estimate: SkillEstimate): EstimateView {
  const { n, lastSeenWeek } = estimate;
  const sum = roundRatio(weeksOf(row, kind).reduce((total, week) => total + (week.week <= row.asOf ? week.sum : 0), 0));
  const { mean, low, high } = n > 0 ? estimate : { mean: null, low: null, high: null };
  return { mean, low, high, n, sum, lastSeenOn: lastSeenWeek, tooFew: n < FEWEST_OBSERVATIONS };
}

function levelView({ levelWords }: SkillRow, statement: SkillLevelStatement): LevelView {
  const [lowest, highest] =
    statement.kind === 'level'
      ? [statement.level, statement.level]
      : statement.kind === 'between'
        ? [statement.lowest, statement.highest]
        : [null, null];
  const wordOf = (level: SkillLevel | null) => (level === null ? null : (levelWords[SKILL_LEVELS.indexOf(level)] ?? null));
  return { kind: statement.kind, lowest, highest, lowestWord: wordOf(lowest), highestWord: wordOf(highest) };
}
