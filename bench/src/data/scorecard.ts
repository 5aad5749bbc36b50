import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { SIZE } from '../settings.js';
import { idOf } from './ids.js';

const text = (nl: string, en: string) => ({ nl, en });
const option = (id: string, points: number) => ({ id, label: text(`Keuze ${id}`, `Choice ${id}`), points });
const YES_NO = [option('yes', 1), option('no', 0)];
const THREE = [option('full', 1), option('half', 0.5), option('none', 0)];

/** Every third criterion has three options; `data/evaluations.ts` draws the answers accordingly. */
export const optionsOf = (place: number) => (place % 3 === 2 ? THREE : YES_NO);

/** Three sections of five criteria; criterion i is about skill i modulo the number of skills. */
export const SCORECARD: ScorecardVersion = {
  model: 'weightedPoints',
  policies: { naPolicy: 'exclude', fatalEffect: 'zero', passRatio: 0.7, bonusCap: 0 },
  sections: [0, 1, 2].map((section) => ({
    id: `section-${section}`,
    title: text(`Deel ${section + 1}`, `Part ${section + 1}`),
    weight: 1,
    failSection: null,
    criteria: Array.from({ length: SIZE.criteria / 3 }, (_, n) => criterion(section * (SIZE.criteria / 3) + n)),
  })),
};

function criterion(place: number): ScorecardVersion['sections'][number]['criteria'][number] {
  return {
    id: `criterion-${place}`,
    text: text(`Doet de medewerker wat hoort bij punt ${place + 1}?`, `Does the agent do what belongs to point ${place + 1}?`),
    guidance: {
      explanation: text('Luister naar het begin van het gesprek.', 'Listen to the start of the call.'),
      goodExample: text('Ik vat even samen wat u zei.', 'Let me sum up what you said.'),
      badExample: text('Dat weet ik niet.', 'I do not know.'),
    },
    type: place % 3 === 2 ? 'choice' : 'yesNo',
    options: optionsOf(place),
    naAllowed: true,
    negativePointsAllowed: false,
    commentRequired: 'never',
    critical: 'none',
    fatal: 'none',
    bonus: false,
    condition: null,
    skillId: idOf('skill', place % SIZE.skills),
    rootCauses: [],
  };
}
