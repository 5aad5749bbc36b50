import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import type { ScorecardPolicies, ScorecardSection, ScoringModel } from '../scorecards/scorecard.js';
import { scoreEvaluation } from './score-evaluation.js';

/** Weights 40 and 20; yes and no in the first section, yes in the second. */
const twoSections = [
  buildSection('s1', 40, [buildCriterion('a'), buildCriterion('b')]),
  buildSection('s2', 20, [buildCriterion('c')]),
];

type Chosen = Parameters<typeof buildAnswers>[0];

function scored(
  sections: readonly ScorecardSection[],
  chosen: Chosen,
  changes: Partial<ScorecardPolicies & { model: ScoringModel }> = {},
) {
  return scoreEvaluation(buildScorecard(sections, changes), buildAnswers(chosen));
}

describe('scoreEvaluation', () => {
  it('gives 0.60 with weighted points and 0.6667 with weighted percentages on the same answers', () => {
    const chosen = { a: 0, b: 1, c: 0 };
    expect(scored(twoSections, chosen, { model: 'weightedPoints' }).raw).toBe(0.6);
    expect(scored(twoSections, chosen, { model: 'weightedPercentages' }).raw).toBe(0.666667);
  });

  it('shows the fraction behind the ratio', () => {
    const chosen = { a: 0, b: 1, c: 0 };
    expect(scored(twoSections, chosen).arithmetic).toEqual({ numerator: 60, numeratorAfterFatal: 60, denominator: 100 });
    expect(scored(twoSections, chosen, { model: 'weightedPercentages' }).arithmetic).toEqual({
      numerator: 40,
      numeratorAfterFatal: 40,
      denominator: 60,
    });
  });

  it('says null, not 0 or 1, when nothing counts', () => {
    for (const model of ['weightedPoints', 'weightedPercentages'] as const) {
      const nothing = scored(twoSections, { a: 'na', b: 'na', c: 'na' }, { model });
      expect(nothing).toMatchObject({ raw: null, final: null, critical: null, nonCritical: null, passed: null });
      expect(scored(twoSections, {}, { model }).raw).toBeNull();
    }
  });

  it('scores a draft on what is answered so far', () => {
    expect(scored(twoSections, { a: 0 }).raw).toBe(1);
    expect(scored(twoSections, { a: 0 }).byCriterion.map(({ state }) => state)).toEqual(['answered', 'unanswered', 'unanswered']);
  });

  describe('what does not apply', () => {
    const table: [string, Chosen, ScoringModel, ScorecardPolicies['naPolicy'], number | null][] = [
      ['exclude drops the criterion from both sums', { a: 0, b: 'na', c: 1 }, 'weightedPoints', 'exclude', 0.666667],
      ['exclude drops the criterion from both sums', { a: 0, b: 'na', c: 1 }, 'weightedPercentages', 'exclude', 0.666667],
      ['exclude drops an empty section', { a: 'na', b: 'na', c: 0 }, 'weightedPercentages', 'exclude', 1],
      ['zero counts 0 of the maximum', { a: 0, b: 'na', c: 1 }, 'weightedPoints', 'zero', 0.4],
      ['zero counts 0 of the maximum', { a: 0, b: 'na', c: 1 }, 'weightedPercentages', 'zero', 0.333333],
      ['zero makes an empty section a zero', { a: 'na', b: 'na', c: 'na' }, 'weightedPercentages', 'zero', 0],
      ['group mean counts as the rest of the section', { a: 0, b: 'na', c: 1 }, 'weightedPoints', 'groupMean', 0.8],
      ['group mean counts as the rest of the section', { a: 0, b: 'na', c: 1 }, 'weightedPercentages', 'groupMean', 0.666667],
      ['group mean has no mean in an empty section', { a: 'na', b: 'na', c: 1 }, 'weightedPoints', 'groupMean', 0],
      ['group mean of nothing at all is nothing', { a: 'na', b: 'na', c: 'na' }, 'weightedPoints', 'groupMean', null],
      ['forbid leaves out what it should not have met', { a: 0, b: 'na', c: 1 }, 'weightedPoints', 'forbid', 0.666667],
    ];
    it.each(table)('%s (%j, %s, %s)', (_, chosen, model, naPolicy, expected) => {
      expect(scored(twoSections, chosen, { model, naPolicy }).raw).toBe(expected);
    });

    it('takes the mean of ratios, not of points, as the group mean', () => {
      const section = buildSection('s', 1, [
        buildCriterion('a', [10, 0]),
        buildCriterion('b', [2, 1, 0]),
        buildCriterion('c', [4, 0]),
      ]);
      // a 0/10 and b 1/2 give a mean ratio of 0.25, so c counts 1 of 4: (0 + 1 + 1) / 16
      expect(scored([section], { a: 1, b: 1, c: 'na' }, { naPolicy: 'groupMean' }).raw).toBe(0.125);
    });

    it('splits the weight of a section that does not apply in equal parts, not in proportion', () => {
      const sections = [
        buildSection('s1', 60, [buildCriterion('a'), buildCriterion('b')]),
        buildSection('s2', 30, [buildCriterion('c')]),
        buildSection('s3', 10, [buildCriterion('d')]),
      ];
      const chosen = { a: 'na', b: 'na', c: 0, d: 1 } as const;
      // 60 goes to s2 and s3 in halves: 60 and 40
      const split = scored(sections, chosen, { naPolicy: 'equalSplit' });
      expect(split.raw).toBe(0.6);
      expect(split.bySection.map(({ weight }) => weight)).toEqual([0, 60, 40]);
      expect(scored(sections, chosen, { naPolicy: 'exclude' }).raw).toBe(0.75);
    });

    it('moves no weight while a section is only unanswered', () => {
      const draft = scored(twoSections, { c: 0 }, { naPolicy: 'equalSplit' });
      expect(draft.bySection.map(({ weight }) => weight)).toEqual([40, 20]);
    });

    it('moves no weight when no section is left to take it', () => {
      const none = scored(twoSections, { a: 'na', b: 'na', c: 'na' }, { naPolicy: 'equalSplit' });
      expect(none.raw).toBeNull();
      expect(none.bySection.map(({ weight }) => weight)).toEqual([40, 20]);
    });
  });

  describe('conditions', () => {
    const hiddenAfterNo = buildCriterion('b', [4, 0], { condition: { criterionId: 'a', optionIds: ['a:0'] } });
    const card = [buildSection('s', 1, [buildCriterion('a'), hiddenAfterNo])];

    it('leaves out a hidden criterion, whatever was answered before it was hidden', () => {
      expect(scored(card, { a: 1, b: 0 })).toMatchObject({ raw: 0, notApplicable: ['b'] });
      expect(scored(card, { a: 0, b: 0 })).toMatchObject({ raw: 1, notApplicable: [] });
    });

    it('hides what depends on something hidden', () => {
      const chain = buildCriterion('c', [1, 0], { condition: { criterionId: 'b', optionIds: ['b:0'] } });
      const result = scored([buildSection('s', 1, [buildCriterion('a'), hiddenAfterNo, chain])], { a: 1, b: 0, c: 0 });
      expect(result.byCriterion.map(({ state }) => state)).toEqual(['answered', 'hidden', 'hidden']);
    });

    it('shows a criterion when a checklist has one of the wanted options', () => {
      const list = buildCriterion('l', [1, 1, 1], { type: 'checklist' });
      const follow = buildCriterion('f', [1, 0], { condition: { criterionId: 'l', optionIds: ['l:1', 'l:2'] } });
      const section = [buildSection('s', 1, [list, follow])];
      expect(scored(section, { l: [0, 2], f: 1 }).notApplicable).toEqual([]);
      expect(scored(section, { l: [0], f: 1 }).notApplicable).toEqual(['f']);
    });
  });

  describe('fatal', () => {
    const card = (fatal: 'section' | 'evaluation', changes: Partial<ScorecardSection> = {}) => [
      buildSection('s1', 40, [buildCriterion('a', [1, 0], { fatal }), buildCriterion('b')], changes),
      buildSection('s2', 20, [buildCriterion('c')]),
    ];

    it('takes the whole evaluation to zero and leaves raw as it was', () => {
      expect(scored(card('evaluation'), { a: 1, b: 0, c: 0 })).toMatchObject({
        raw: 0.6,
        final: 0,
        fatalHits: ['a'],
        passed: false,
      });
    });

    it.each([
      ['weightedPoints', 0.6, 0.2],
      ['weightedPercentages', 0.666667, 0.333333],
    ] as const)('takes one section to zero (%s)', (model, raw, final) => {
      const result = scored(card('section'), { a: 1, b: 0, c: 0 }, { model });
      expect(result).toMatchObject({ raw, final, fatalHits: ['a'] });
      expect(result.bySection.map(({ zeroed }) => zeroed)).toEqual([true, false]);
    });

    it('only flags when the card says so', () => {
      for (const scope of ['section', 'evaluation'] as const) {
        const result = scored(card(scope), { a: 1, b: 0, c: 0 }, { fatalEffect: 'flagOnly' });
        expect(result).toMatchObject({ raw: 0.6, final: 0.6, fatalHits: ['a'] });
      }
    });

    it('lets a section decide for itself', () => {
      expect(scored(card('section', { failSection: 'flagOnly' }), { a: 1, b: 0, c: 0 }).final).toBe(0.6);
      expect(scored(card('section', { failSection: 'zero' }), { a: 1, b: 0, c: 0 }, { fatalEffect: 'flagOnly' }).final).toBe(0.2);
    });

    it('looks at the lowest points and not at the word on the button', () => {
      const yesIsBad = [buildSection('s', 1, [buildCriterion('a', [0, 5], { fatal: 'evaluation' }), buildCriterion('b')])];
      expect(scored(yesIsBad, { a: 0, b: 0 })).toMatchObject({ final: 0, fatalHits: ['a'] });
      expect(scored(yesIsBad, { a: 1, b: 0 })).toMatchObject({ final: 1, fatalHits: [] });
    });

    it('needs the lowest points: the middle of a scale is not fatal, the lowest above zero is', () => {
      const scale = [buildSection('s', 1, [buildCriterion('a', [1, 3, 5], { type: 'scale', fatal: 'evaluation' })])];
      expect(scored(scale, { a: 1 })).toMatchObject({ final: 0.6, fatalHits: [] });
      expect(scored(scale, { a: 0 })).toMatchObject({ raw: 0.2, final: 0, fatalHits: ['a'] });
    });

    it('does not come from a criterion that does not apply, also not when that counts as zero', () => {
      for (const naPolicy of ['exclude', 'zero', 'groupMean'] as const) {
        expect(scored(card('evaluation'), { a: 'na', b: 0, c: 0 }, { naPolicy }).fatalHits).toEqual([]);
      }
    });

    it('does not turn "not scored" into a zero', () => {
      const weightless = [buildSection('s', 0, [buildCriterion('a', [1, 0], { fatal: 'evaluation' })])];
      expect(scored(weightless, { a: 1 })).toMatchObject({ raw: null, final: null, fatalHits: ['a'], passed: null });
    });
  });

  it('has no fatal while the criterion is hidden, and conditions on an unanswered criterion hide', () => {
    const hidden = buildCriterion('b', [1, 0], { fatal: 'evaluation', condition: { criterionId: 'a', optionIds: ['a:0'] } });
    const card = [buildSection('s', 1, [buildCriterion('a'), hidden, buildCriterion('c')])];
    expect(scored(card, { b: 1, c: 0 })).toMatchObject({ final: 1, fatalHits: [], notApplicable: ['b'] });
    expect(scored(card, { a: 'na', b: 1, c: 0 })).toMatchObject({ final: 1, fatalHits: [], notApplicable: ['a', 'b'] });
    expect(scored(card, { a: 0, b: 1, c: 0 })).toMatchObject({ final: 0, fatalHits: ['b'] });
  });

  it('takes the lowest of all options also when several criteria are fatal and one section was zeroed before', () => {
    const card = [
      buildSection('s1', 1, [
        buildCriterion('a', [1, 0], { fatal: 'section' }),
        buildCriterion('b', [0, 3, 1], { fatal: 'section' }),
      ]),
      buildSection('s2', 1, [buildCriterion('c', [4, 0])]),
    ];
    // Once is enough: raw (1 + 1 + 4) / 8, the first section gone 4 / 8.
    expect(scored(card, { a: 0, b: 2, c: 0 })).toMatchObject({ raw: 0.75, final: 0.75, fatalHits: [] });
    expect(scored(card, { a: 1, b: 0, c: 0 })).toMatchObject({ raw: 0.5, final: 0.5, fatalHits: ['a', 'b'] });
    expect(scored(card, { a: 1, b: 1, c: 0 })).toMatchObject({ raw: 0.875, final: 0.5, fatalHits: ['a'] });
  });

  it('treats a checklist with nothing good and everything bad as its lowest points', () => {
    const list = buildCriterion('l', [2, 1, -1], { type: 'checklist', fatal: 'evaluation', negativePointsAllowed: true });
    const card = [buildSection('s', 1, [list, buildCriterion('a')])];
    expect(scored(card, { l: [], a: 0 })).toMatchObject({ raw: 0.25, final: 0.25, fatalHits: [] });
    expect(scored(card, { l: [2], a: 0 })).toMatchObject({ raw: 0, final: 0, fatalHits: ['l'] });
  });

  it('reports critical and non-critical apart, and critical alone zeroes nothing', () => {
    const section = buildSection('s', 1, [
      buildCriterion('a', [3, 0], { critical: 'compliance' }),
      buildCriterion('b', [1, 0], { critical: 'customer' }),
      buildCriterion('c', [2, 0]),
    ]);
    expect(scored([section], { a: 1, b: 0, c: 0 })).toMatchObject({ critical: 0.25, nonCritical: 1, raw: 0.5, final: 0.5 });
    expect(scored([section], { a: 'na', b: 'na', c: 0 }).critical).toBeNull();
  });

  describe('bonus', () => {
    const card = [
      buildSection('s', 1, [buildCriterion('a', [1, 0]), buildCriterion('plus', [5, 0], { bonus: true, naAllowed: false })]),
    ];

    it('comes on top of the ratio and never enters the maximum', () => {
      expect(scored(card, { a: 0, plus: 0 }, { bonusCap: 10 })).toMatchObject({ raw: 1, bonus: 0.05, final: 1.05 });
      expect(scored(card, { a: 1, plus: 0 }, { bonusCap: 10 })).toMatchObject({ raw: 0, bonus: 0.05, final: 0.05 });
    });

    it('is capped', () => {
      expect(scored(card, { a: 1, plus: 0 }, { bonusCap: 3 })).toMatchObject({ bonus: 0.03, final: 0.03 });
    });

    it('does not save a fatal and does not make a score of nothing', () => {
      const fatal = [buildSection('s', 1, [buildCriterion('a', [1, 0], { fatal: 'evaluation' }), ...card[0]!.criteria.slice(1)])];
      expect(scored(fatal, { a: 1, plus: 0 }, { bonusCap: 10 }).final).toBe(0);
      expect(scored(card, { a: 'na', plus: 0 }, { bonusCap: 10 }).final).toBeNull();
    });

    it('is rounded together with the ratio, not before', () => {
      // 0.7999992 + 0.0000003 is 0.7999995, which rounds to the pass line; rounding the bonus first would lose it.
      const small = [
        buildSection('s', 1, [
          buildCriterion('a', [10_000_000, 7_999_992, 0]),
          buildCriterion('plus', [0.00003, 0], { bonus: true, naAllowed: false }),
        ]),
      ];
      expect(scored(small, { a: 1, plus: 0 }, { bonusCap: 10, passRatio: 0.8 })).toMatchObject({ final: 0.8, passed: true });
      expect(scored(small, { a: 1, plus: 1 }, { bonusCap: 10, passRatio: 0.8 })).toMatchObject({
        final: 0.799999,
        passed: false,
      });
    });

    it('can make the difference for passing', () => {
      const near = [buildSection('s', 1, [buildCriterion('a', [4, 3, 0]), card[0]!.criteria[1]!])];
      expect(scored(near, { a: 1, plus: 1 }, { bonusCap: 10 })).toMatchObject({ final: 0.75, passed: false });
      expect(scored(near, { a: 1, plus: 0 }, { bonusCap: 10 })).toMatchObject({ raw: 0.75, final: 0.8, passed: true });
    });

    it('is never a failed criterion', () => {
      expect(scored(card, { a: 1, plus: 1 }, { bonusCap: 10 }).failedCriteria).toEqual(['a']);
    });
  });

  it('adds up a checklist and counts nothing ticked as failed', () => {
    const list = [buildSection('s', 1, [buildCriterion('l', [2, 1, 1], { type: 'checklist' })])];
    expect(scored(list, { l: [0, 1] })).toMatchObject({ raw: 0.75, failedCriteria: [] });
    expect(scored(list, { l: [] })).toMatchObject({ raw: 0, failedCriteria: ['l'] });
  });

  it('allows points below zero to pull the score below zero', () => {
    const card = [
      buildSection('s', 1, [buildCriterion('a', [1, 0]), buildCriterion('b', [1, -3], { negativePointsAllowed: true })]),
    ];
    expect(scored(card, { a: 0, b: 1 }).raw).toBe(-1);
  });

  it('leaves text criteria out of every sum', () => {
    const card = buildScorecard([buildSection('s', 1, [buildCriterion('a'), buildCriterion('t', [], { type: 'text' })])]);
    const result = scoreEvaluation(card, { ...buildAnswers({ a: 0 }), t: { text: 'rustig gebleven' } });
    expect(result.raw).toBe(1);
    expect(result.byCriterion[1]).toMatchObject({ state: 'answered', points: null, possible: 0 });
  });

  it('treats an answer that does not fit the criterion as no answer', () => {
    const card = buildScorecard(twoSections);
    expect(scoreEvaluation(card, { a: { optionId: 'c:0' }, b: { optionIds: ['b:0'] }, c: { text: 'x' } }).raw).toBeNull();
  });

  it('rounds to six decimals once and then compares with the pass line', () => {
    const card = [buildSection('s', 1, [buildCriterion('a', [10_000_000, 7_999_995, 0])])];
    expect(scored(card, { a: 1 }, { passRatio: 0.8 })).toMatchObject({ raw: 0.8, final: 0.8, passed: true });
    const below = [buildSection('s', 1, [buildCriterion('a', [10_000_000, 7_999_994, 0])])];
    expect(scored(below, { a: 1 }, { passRatio: 0.8 })).toMatchObject({ raw: 0.799999, passed: false });
    expect(scored(card, { a: 1 }, { passRatio: null }).passed).toBeNull();
  });
});
