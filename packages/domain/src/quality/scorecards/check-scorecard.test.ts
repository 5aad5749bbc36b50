import { describe, expect, it } from '@jest/globals';
import { buildCriterion, buildScorecard, buildSection } from './build-scorecard.js';
import { checkScorecard } from './check-scorecard.js';
import type { ScorecardCriterion, ScorecardVersion } from './scorecard.js';

const problems = (version: ScorecardVersion, archived: readonly string[] = []) =>
  checkScorecard(version, new Set(archived)).map(({ code, path }) => `${code} ${path}`);
const card = (...criteria: ScorecardCriterion[]) => buildScorecard([buildSection('s', 1, criteria)]);
const fine = buildCriterion('fine');

describe('checkScorecard', () => {
  it('finds nothing wrong with a complete card', () => {
    const whole = card(
      fine,
      buildCriterion('choice', [5, 3, 0]),
      buildCriterion('scale', [4, 3, 2, 1, 0], { type: 'scale' }),
      buildCriterion('list', [1, 1, 1], { type: 'checklist' }),
      buildCriterion('text', [], { type: 'text' }),
      buildCriterion('plus', [5, 0], { bonus: true, naAllowed: false }),
      buildCriterion('minus', [1, -2], { negativePointsAllowed: true, skillId: 'alive' }),
      buildCriterion('follow', [1, 0], { condition: { criterionId: 'list', optionIds: ['list:0', 'list:2'] } }),
    );
    expect(problems(whole, ['archived'])).toEqual([]);
  });

  const one: [string, ScorecardVersion, string[]][] = [
    ['a card without a criterion', card(), ['noScoredCriterion ']],
    ['a card with remarks only', card(buildCriterion('t', [], { type: 'text' })), ['noScoredCriterion ']],
    ['a card with bonus only', card(buildCriterion('b', [1, 0], { bonus: true, naAllowed: false })), ['noScoredCriterion ']],
    ['weights that are all zero', buildScorecard([buildSection('s', 0, [fine])]), ['weightsSumToZero sections']],
    [
      'weight only where nothing is scored',
      buildScorecard([buildSection('s', 0, [fine]), buildSection('r', 5, [buildCriterion('t', [], { type: 'text' })])]),
      ['weightsSumToZero sections'],
    ],
    [
      'a weight below zero',
      buildScorecard([buildSection('s', 1, [fine]), buildSection('r', -1, [])]),
      ['weightInvalid sections.1.weight'],
    ],
    [
      'options that all give the same',
      card(fine, buildCriterion('a', [2, 2])),
      ['optionsEqualPoints sections.0.criteria.1.options'],
    ],
    [
      'a checklist that gives nothing',
      card(fine, buildCriterion('a', [0, 0], { type: 'checklist' })),
      ['optionsEqualPoints sections.0.criteria.1.options'],
    ],
    [
      'a scale of four',
      card(buildCriterion('a', [4, 3, 2, 1], { type: 'scale' })),
      ['optionCount sections.0.criteria.0.options'],
    ],
    ['a yes/no of three', card(buildCriterion('a', [2, 1, 0], { type: 'yesNo' })), ['optionCount sections.0.criteria.0.options']],
    [
      'a choice of one',
      card(fine, buildCriterion('a', [1])),
      ['optionCount sections.0.criteria.1.options', 'optionsEqualPoints sections.0.criteria.1.options'],
    ],
    [
      'a remark with options',
      card(fine, buildCriterion('a', [1, 0], { type: 'text' })),
      ['optionCount sections.0.criteria.1.options'],
    ],
    [
      'a checklist too long to store',
      card(
        buildCriterion(
          'a',
          Array.from({ length: 16 }, () => 1),
          { type: 'checklist' },
        ),
      ),
      ['optionCount sections.0.criteria.0.options'],
    ],
    [
      'points below zero nobody allowed',
      card(buildCriterion('a', [1, -1])),
      ['pointsNegative sections.0.criteria.0.options.1.points'],
    ],
    [
      'points that are no number',
      card(fine, buildCriterion('a', [1, Number.NaN, 0])),
      ['pointsInvalid sections.0.criteria.1.options.1.points'],
    ],
    [
      'a bonus that may be not applicable',
      card(fine, buildCriterion('a', [1, 0], { bonus: true })),
      ['bonusWithNotApplicable sections.0.criteria.1.naAllowed'],
    ],
    [
      'an archived skill',
      card(buildCriterion('a', [1, 0], { skillId: 'archived' })),
      ['skillArchived sections.0.criteria.0.skillId'],
    ],
    [
      'a condition on itself',
      card(buildCriterion('a', [1, 0], { condition: { criterionId: 'a', optionIds: ['a:0'] } })),
      ['conditionNotEarlier sections.0.criteria.0.condition'],
    ],
    [
      'a condition on a later criterion',
      card(buildCriterion('a', [1, 0], { condition: { criterionId: 'fine', optionIds: ['fine:0'] } }), fine),
      ['conditionNotEarlier sections.0.criteria.0.condition'],
    ],
    [
      'a condition on a criterion that is not there',
      card(fine, buildCriterion('a', [1, 0], { condition: { criterionId: 'gone', optionIds: ['gone:0'] } })),
      ['conditionUnknown sections.0.criteria.1.condition'],
    ],
    [
      'a condition on an option that is not there',
      card(fine, buildCriterion('a', [1, 0], { condition: { criterionId: 'fine', optionIds: ['fine:9'] } })),
      ['conditionUnknown sections.0.criteria.1.condition'],
    ],
    [
      'a remark that would fail the call',
      card(fine, buildCriterion('t', [], { type: 'text', fatal: 'evaluation' })),
      ['fatalNotPossible sections.0.criteria.1.fatal'],
    ],
    [
      'a bonus that would fail the call when it is not earned',
      card(fine, buildCriterion('b', [1, 0], { bonus: true, naAllowed: false, fatal: 'section' })),
      ['fatalNotPossible sections.0.criteria.1.fatal'],
    ],
    [
      'a best answer below zero',
      card(fine, buildCriterion('b', [-1, -2], { negativePointsAllowed: true })),
      ['nothingToEarn sections.0.criteria.1.options'],
    ],
    [
      'a percentage over deductions only',
      buildScorecard(
        [buildSection('s', 1, [fine]), buildSection('d', 1, [buildCriterion('b', [0, -2], { negativePointsAllowed: true })])],
        { model: 'weightedPercentages' },
      ),
      ['nothingToEarn sections.1.criteria'],
    ],
    [
      'two options with one id',
      card(fine, { ...buildCriterion('a'), options: [fine.options[0]!, { ...fine.options[1]!, id: 'fine:0' }] }),
      ['duplicateId sections.0.criteria.1.options.1'],
    ],
    [
      'two root causes with one id',
      card({ ...fine, rootCauses: ['r', 'q', 'r'].map((id) => ({ id, label: { nl: id, en: id } })) }),
      ['duplicateId sections.0.criteria.0.rootCauses.2'],
    ],
    [
      'a weight that is no number',
      buildScorecard([buildSection('s', Number.NaN, [fine]), buildSection('t', 1, [buildCriterion('b')])]),
      ['weightInvalid sections.0.weight'],
    ],
    [
      'a pass line that is no number',
      buildScorecard([buildSection('s', 1, [fine])], { passRatio: Number.NaN }),
      ['passRatioInvalid policies.passRatio'],
    ],
    ['two criteria with one id', card(fine, buildCriterion('fine')), ['duplicateId sections.0.criteria.1']],
    [
      'two sections with one id',
      buildScorecard([buildSection('s', 1, [fine]), buildSection('s', 1, [])]),
      ['duplicateId sections.1'],
    ],
    [
      'a pass line above 1',
      buildScorecard([buildSection('s', 1, [fine])], { passRatio: 80 }),
      ['passRatioInvalid policies.passRatio'],
    ],
    [
      'a bonus cap below zero',
      buildScorecard([buildSection('s', 1, [fine])], { bonusCap: -1 }),
      ['bonusCapInvalid policies.bonusCap'],
    ],
  ];
  it.each(one)('refuses %s', (_, version, expected) => {
    expect(problems(version, ['archived'])).toEqual(expected);
  });

  it('refuses every missing translation, but leaves guidance free to be empty in both languages', () => {
    const half = { nl: 'Vat samen', en: ' ' };
    const criterion = buildCriterion('a', [1, 0], {
      text: half,
      guidance: { explanation: half, goodExample: { nl: '', en: '' }, badExample: { nl: '', en: 'Too fast' } },
      rootCauses: [{ id: 'r', label: { nl: '', en: '' } }],
    });
    const withoutLabel = {
      ...criterion,
      options: [{ ...criterion.options[0]!, label: { nl: '', en: 'Yes' } }, criterion.options[1]!],
    };
    expect(problems(buildScorecard([buildSection('s', 1, [withoutLabel], { title: { nl: 'Opening', en: '' } })]))).toEqual([
      'translationMissing sections.0.title.en',
      'translationMissing sections.0.criteria.0.text.en',
      'translationMissing sections.0.criteria.0.guidance.explanation.en',
      'translationMissing sections.0.criteria.0.guidance.badExample.nl',
      'translationMissing sections.0.criteria.0.options.0.label.nl',
      'translationMissing sections.0.criteria.0.rootCauses.0.label.nl',
      'translationMissing sections.0.criteria.0.rootCauses.0.label.en',
    ]);
  });

  it('leaves a section with deductions only alone where points are weighed and not percentages', () => {
    const deductions = buildSection('d', 1, [buildCriterion('b', [0, -2], { negativePointsAllowed: true })]);
    expect(problems(buildScorecard([buildSection('s', 1, [fine]), deductions], { model: 'weightedPoints' }))).toEqual([]);
  });

  it('lists every problem at once', () => {
    const version = card(
      buildCriterion('a', [1, 1], { skillId: 'archived' }),
      buildCriterion('b', [1, 0], { bonus: true, condition: { criterionId: 'b', optionIds: ['b:0'] } }),
    );
    expect(problems(version, ['archived'])).toHaveLength(4);
  });
});
