import { isScored, type ScorecardSection, type ScorecardVersion } from '../scorecards/scorecard.js';
import type { SectionScore } from './evaluation-score.js';
import { ratioOrNull } from './ratio-or-null.js';
import { isCounted, type ScoredCriterion } from './score-criteria.js';

/** Points, maximum, weight and fatal state per section. `ratio` is rounded for the reader; sums use points and possible. */
export function scoreSections(version: ScorecardVersion, criteria: readonly ScoredCriterion[]): readonly SectionScore[] {
  const weights = sectionWeights(version, criteria);
  return version.sections.map((section, index) => {
    const counted = criteria.filter((item) => item.score.sectionId === section.id && isCounted(item));
    const points = counted.reduce((total, { score }) => total + (score.points ?? 0), 0);
    const possible = counted.reduce((total, { score }) => total + score.possible, 0);
    const effect = section.failSection ?? version.policies.fatalEffect;
    return {
      sectionId: section.id,
      points,
      possible,
      ratio: ratioOrNull(points, possible),
      weight: weights[index] ?? section.weight,
      zeroed: effect === 'zero' && criteria.some((item) => isSectionFatal(item, section)),
    };
  });
}

function isSectionFatal({ criterion, score }: ScoredCriterion, section: ScorecardSection): boolean {
  return score.fatal && score.sectionId === section.id && criterion.fatal === 'section';
}

/**
 * `equalSplit` (Genesys Engage): a section whose scored criteria are all not applicable hands its weight in equal parts to the
 * sections where something counts. A section that is merely unanswered keeps its weight: its answers are still to come.
 */
function sectionWeights(version: ScorecardVersion, criteria: readonly ScoredCriterion[]): readonly number[] {
  const own = version.sections.map(({ weight }) => weight);
  if (version.policies.naPolicy !== 'equalSplit') return own;
  const kinds = version.sections.map(({ id }) => applicability(criteria.filter((item) => item.score.sectionId === id)));
  const receivers = kinds.filter((kind) => kind === 'counts').length;
  if (receivers === 0) return own;
  const freed = own.reduce((total, weight, index) => (kinds[index] === 'notApplicable' ? total + weight : total), 0);
  return own.map((weight, index) => {
    if (kinds[index] === 'notApplicable') return 0;
    return kinds[index] === 'counts' ? weight + freed / receivers : weight;
  });
}

function applicability(criteria: readonly ScoredCriterion[]): 'counts' | 'notApplicable' | 'other' {
  const inSums = criteria.filter(({ criterion }) => isScored(criterion) && !criterion.bonus);
  if (inSums.some(isCounted)) return 'counts';
  const allNa = inSums.length > 0 && inSums.every(({ score }) => score.state === 'notApplicable' || score.state === 'hidden');
  return allNa ? 'notApplicable' : 'other';
}
