import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useText } from '../../../lib/i18n';
import type { Track } from '../../../ui/skill-tracks';
import type { SkillGrowth } from './my-growth';

type Estimate = SkillGrowth['does'];

/** "Op weg", "Op weg tot Zelfstandig", or that it is too early: never one word when the margin covers two levels. */
export function useLevelWord(): (level: SkillGrowth['level']) => string {
  const { t, language } = useText();
  return ({ kind, lowest, highest, lowestWord, highestWord }) => {
    if (kind === 'fewObservations' || !lowest || !highest) return t('progress.growth.levelFew');
    const low = lowestWord?.[language] || t(`progress.growth.level.${lowest}`);
    if (kind === 'level') return low;
    return t('progress.growth.levelBetween', {
      lowest: low,
      highest: highestWord?.[language] || t(`progress.growth.level.${highest}`),
    });
  };
}

/** Whole things seen: a call that half worked out rounds, so "5 van 7" stays something a person can count. */
export function trackOf({ mean, low, high, n, sum }: Estimate): Track | null {
  if (typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number') return null;
  return { share: mean, low, high, count: Math.round(sum), total: n };
}

export const CONCLUSIONS: Readonly<Record<SkillGrowth['transferGap'], MessageId | null>> = {
  knowsNotYetDoes: 'progress.growth.knowsNotDoes',
  doesNotYetKnow: 'progress.growth.doesNotKnow',
  notShown: null,
  fewObservations: null,
};
