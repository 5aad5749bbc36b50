import type { LocalizedText } from '../../shared/localized.js';
import type { CriterionType, ScorecardCriterion, ScorecardOption } from './scorecard.js';

const EMPTY: LocalizedText = { nl: '', en: '' };

/** The answers a new criterion starts with, best first. They are content: authors change the words and the points. */
const START: Readonly<Record<CriterionType, readonly (readonly [nl: string, en: string, points: number])[]>> = {
  yesNo: [
    ['Ja', 'Yes', 1],
    ['Nee', 'No', 0],
  ],
  scale: [
    ['Goed', 'Good', 2],
    ['Deels', 'Partly', 1],
    ['Niet', 'Not', 0],
  ],
  choice: [
    ['', '', 1],
    ['', '', 0],
  ],
  checklist: [
    ['', '', 1],
    ['', '', 1],
  ],
  text: [],
};

const WIDE_SCALE: (typeof START)['scale'] = [
  ['Uitstekend', 'Excellent', 4],
  ['Goed', 'Good', 3],
  ['Voldoende', 'Sufficient', 2],
  ['Matig', 'Weak', 1],
  ['Onvoldoende', 'Insufficient', 0],
];

/** Options to start with; a scale has 3 or 5 steps. */
export function startOptions(type: CriterionType, newId: () => string, steps: 3 | 5 = 3): readonly ScorecardOption[] {
  const start = type === 'scale' && steps === 5 ? WIDE_SCALE : START[type];
  return start.map(([nl, en, points]) => ({ id: newId(), label: { nl, en }, points }));
}

/** A criterion without a question yet. */
export function newCriterion(newId: () => string): ScorecardCriterion {
  return {
    id: newId(),
    text: EMPTY,
    guidance: { explanation: EMPTY, goodExample: EMPTY, badExample: EMPTY },
    type: 'yesNo',
    options: startOptions('yesNo', newId),
    naAllowed: false,
    negativePointsAllowed: false,
    commentRequired: 'never',
    critical: 'none',
    fatal: 'none',
    bonus: false,
    condition: null,
    skillId: null,
    rootCauses: [],
  };
}

/** The criterion as another type: answers that fit the new type stay, others make place; what the type cannot be is switched off. */
export function asType(
  criterion: ScorecardCriterion,
  type: CriterionType,
  newId: () => string,
  steps: 3 | 5 = 3,
): Pick<ScorecardCriterion, 'type' | 'options' | 'fatal' | 'bonus' | 'naAllowed'> {
  const listed = (kind: CriterionType) => kind === 'choice' || kind === 'checklist';
  const stays = listed(type) && criterion.type !== 'text' && criterion.options.length >= 2;
  const options = stays ? criterion.options : startOptions(type, newId, steps);
  const { fatal, bonus, naAllowed } = criterion;
  return type === 'text'
    ? { type, options, fatal: 'none', bonus: false, naAllowed: false }
    : { type, options, fatal, bonus, naAllowed };
}
