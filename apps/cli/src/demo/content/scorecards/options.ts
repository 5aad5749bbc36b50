import type {
  CriterionGuidance,
  RootCause,
  ScorecardCriterion,
  ScorecardOption,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalText, SkillCode } from '../types.js';

const option = (id: string, points: number, nl: string, en: string): ScorecardOption => ({ id, points, label: { nl, en } });

export const yesNo = [option('yes', 1, 'Ja', 'Yes'), option('no', 0, 'Nee', 'No')];

export const scale3 = [
  option('not', 0, 'Niet', 'Not'),
  option('partly', 1, 'Deels', 'Partly'),
  option('good', 2, 'Goed', 'Good'),
];

export const scale5 = [
  option('1', 0, 'Helemaal niet', 'Not at all'),
  option('2', 1, 'Weinig', 'A little'),
  option('3', 2, 'Voldoende', 'Enough'),
  option('4', 3, 'Goed', 'Good'),
  option('5', 4, 'Heel goed', 'Very good'),
];

const causes = {
  knew: { nl: 'Wist niet hoe', en: 'Did not know how' },
  hurry: { nl: 'Had haast', en: 'Was in a hurry' },
  forgot: { nl: 'Vergeten', en: 'Forgot' },
  script: { nl: 'Volgde het script te strak', en: 'Followed the script too closely' },
  system: { nl: 'Systeem was traag of werkte niet', en: 'System was slow or did not work' },
  rule: { nl: 'De regel is niet duidelijk', en: 'The rule is not clear' },
  tension: { nl: 'Spanning door een boze klant', en: 'Tension because of an angry customer' },
} as const satisfies Record<string, LocalText>;

/** Why it went the way it did, as an evaluator can mark it; says nothing about the person. */
export const rootCauses = (...ids: (keyof typeof causes)[]): RootCause[] => ids.map((id) => ({ id, label: causes[id] }));

export const guidance = (explanation: LocalText, goodExample: LocalText, badExample: LocalText): CriterionGuidance => ({
  explanation,
  goodExample,
  badExample,
});

/** A criterion with what most have: no condition, not critical, comment when points are lost. */
export function criterion(
  given: Pick<ScorecardCriterion, 'text' | 'guidance' | 'type' | 'options' | 'rootCauses'> & {
    readonly id: string;
    readonly skillId: SkillCode;
  } & Partial<ScorecardCriterion>,
): ScorecardCriterion {
  return {
    naAllowed: false,
    negativePointsAllowed: false,
    commentRequired: 'never',
    critical: 'none',
    fatal: 'none',
    bonus: false,
    condition: null,
    ...given,
  };
}
