import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { type CriticalClass, criteriaInOrder, type ScorecardCriterion } from '../scorecards/scorecard.js';
import type { Answers, CriterionAnswer } from '../scoring/answers.js';
import { packAnswers } from '../scoring/pack-answers.js';
import { scoreEvaluation } from '../scoring/score-evaluation.js';
import { criticalAccuracy, nonCriticalAccuracy, type ScoredContact } from './accuracy.js';
import { accuracyChange, accuracyLine, addErrors, type ErrorSums, NO_ERRORS } from './accuracy-figures.js';
import { type AnswerTally, judgeValue } from './answer-tally.js';
import { criterionFigures, FEWEST_ANSWERS } from './criterion-figures.js';
import { criterionReport } from './criterion-report.js';

const cause = (id: string) => ({ id, label: { nl: `${id} nl`, en: `${id} en` } });
const cardOf = (more: Partial<ScorecardCriterion> = {}) =>
  buildScorecard(
    [
      buildSection('s', 1, [
        buildCriterion('identity', [1, 0], { critical: 'compliance', fatal: 'evaluation' }),
        buildCriterion('why', [2, 1, 0], {
          critical: 'customer',
          condition: { criterionId: 'identity', optionIds: ['identity:1'] },
        }),
        buildCriterion('tone', [2, 1, 0], { rootCauses: [cause('haste'), cause('habit')], ...more }),
      ]),
      buildSection('t', 1, [
        buildCriterion('list', [1, 1, -1], { type: 'checklist', negativePointsAllowed: true }),
        buildCriterion('remark', [], { type: 'text' }),
        buildCriterion('plus', [5, 0], { bonus: true }),
      ]),
    ],
    { naPolicy: 'zero' },
  );
const version = cardOf();
const CLASSES: readonly CriticalClass[] = ['none', 'customer', 'business', 'compliance'];

const answerTo = ({ type, options }: ScorecardCriterion): fc.Arbitrary<CriterionAnswer> => {
  const ids = options.map(({ id }) => id);
  const na = fc.constant<CriterionAnswer>('notApplicable');
  if (type === 'text') return fc.constant({ text: 'x' });
  return fc.oneof(
    na,
    type === 'checklist' ? fc.record({ optionIds: fc.subarray(ids) }) : fc.record({ optionId: fc.constantFrom(...ids) }),
  );
};
const filledIn: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(criteriaInOrder(version).map((criterion) => [criterion.id, answerTo(criterion)])),
);

const scored = (answers: Answers) => ({ answers, score: scoreEvaluation(version, answers) });

/** What the database counts: packed values at places that applied. */
function appliedValues({ answers, score }: ReturnType<typeof scored>): readonly { place: number; value: number }[] {
  return packAnswers(version, answers).flatMap((value, place) => {
    const criterion = criteriaInOrder(version)[place];
    return criterion && !score.notApplicable.includes(criterion.id) ? [{ place, value }] : [];
  });
}

function tallied(some: readonly ReturnType<typeof scored>[], versionId = 'v1'): AnswerTally[] {
  const counts = new Map<string, AnswerTally>();
  for (const { place, value } of some.flatMap(appliedValues)) {
    const key = `${place} ${value}`;
    counts.set(key, { versionId, place, value, now: (counts.get(key)?.now ?? 0) + 1, before: 0 });
  }
  return [...counts.values()];
}

/** What the database adds up per class, from what it was told each value means. */
function summed(some: readonly ReturnType<typeof scored>[], critical: CriticalClass): ErrorSums {
  const criteria = criteriaInOrder(version);
  return addErrors(
    some.map((one) => {
      const judged = appliedValues(one).flatMap(({ place, value }) => {
        const criterion = criteria[place];
        return criterion?.critical === critical ? (judgeValue(criterion, value) ?? []) : [];
      });
      const [errors, opportunities] = [judged.filter(({ lost }) => lost).length, judged.length];
      if (opportunities === 0) return NO_ERRORS;
      return {
        contacts: 1,
        clean: errors === 0 ? 1 : 0,
        opportunities,
        errors,
        errorsSquared: errors ** 2,
        errorsByOpportunities: errors * opportunities,
        opportunitiesSquared: opportunities ** 2,
      };
    }),
  );
}

describe('figures from counts', () => {
  it('are those of the evaluations themselves', () => {
    fc.assert(
      fc.property(fc.array(filledIn, { minLength: 1, maxLength: 12 }), (forms) => {
        const some = forms.map(scored);
        const evaluations = some.map(({ score }) => ({ byCriterion: score.byCriterion, rootCauses: {} }));
        const contacts: ScoredContact[] = some.map(({ score }) => ({ version, score }));
        const expected = criterionReport(version, evaluations).filter(({ n }) => n > 0);
        const figures = criterionFigures([{ id: 'v1', number: 1, content: version }], tallied(some), []);
        expect(figures.map(({ criterionId, failed, n, failure }) => ({ criterionId, failed, n, failure }))).toEqual(
          expected.map(({ criterionId, failed, n, failure }) => ({ criterionId, failed, n, failure })),
        );
        for (const critical of CLASSES) {
          const { ratio, n } = critical === 'none' ? nonCriticalAccuracy(contacts) : criticalAccuracy(contacts, critical);
          const line = accuracyLine(critical, summed(some, critical));
          expect(line.n).toBe(n);
          if (!line.tooFew) expect(line.ratio).toBe(ratio);
        }
      }),
    );
  });
});

describe('criterionFigures', () => {
  const tally = (versionId: string, value: number, now: number, before = 0): AnswerTally => ({
    versionId,
    place: 2,
    value,
    now,
    before,
  });
  const versions = [
    { id: 'v1', number: 1, content: version },
    { id: 'v2', number: 2, content: cardOf({ text: { nl: 'Toon, anders', en: 'Tone, new words' } }) },
  ];

  it('counts a criterion over the versions of its card, in the words of the newest, and says that they differ', () => {
    const [tone] = criterionFigures(versions, [tally('v1', 2, 3), tally('v2', 0, 6), tally('v2', 1, 1)], []);
    expect(tone).toMatchObject({ criterionId: 'tone', failed: 3, n: 10, versions: [1, 2], changed: true, tooFew: false });
    expect(tone?.criterion.text.nl).toBe('Toon, anders');
    expect(tone?.failure?.low).toBeCloseTo(0.108, 3);
    expect(tone?.failure?.high).toBeCloseTo(0.603, 3);
    const [same] = criterionFigures(versions, [tally('v2', 0, 6)], []);
    expect(same).toMatchObject({ versions: [2], changed: false });
  });

  it('names causes that a comment has as a sentence, in either language, once per failure', () => {
    const said = (comment: string) => ({ versionId: 'v1', place: 2, comment });
    const comments = [said('Te vlug. haste nl. haste nl.'), said('haste en. habit nl.'), said('Had haste nl vandaag.')];
    const [tone] = criterionFigures(versions, [tally('v1', 2, 4)], comments);
    expect(tone?.rootCauses).toEqual([
      { rootCauseId: 'haste', count: 2 },
      { rootCauseId: 'habit', count: 1 },
    ]);
    expect(tone?.withoutCause).toBe(2);
  });

  it.each([
    ['too few now', FEWEST_ANSWERS - 1, 40, null],
    ['too few before', 40, FEWEST_ANSWERS - 1, null],
    ['enough', 40, 40, 'more'],
  ])('compares with the period before only when both have enough: %s', (_, now, before, word) => {
    const [tone] = criterionFigures(versions, [tally('v1', 2, now), tally('v1', 0, 0, before)], []);
    expect(tone?.tooFew).toBe(now < FEWEST_ANSWERS);
    expect(tone?.difference?.word ?? null).toBe(word);
  });
});

describe('accuracy', () => {
  const sums = (contacts: number, clean: number): ErrorSums => ({ ...NO_ERRORS, contacts, clean, opportunities: contacts });

  it('says nothing about fewer than five contacts', () => {
    expect(accuracyLine('customer', sums(4, 4))).toMatchObject({ ratio: null, interval: null, n: 4, tooFew: true });
    expect(accuracyLine('customer', sums(5, 4))).toMatchObject({ ratio: 0.8, n: 5, errors: 1, tooFew: false });
  });

  it('compares contacts with contacts, and opportunities not at all', () => {
    expect(accuracyChange('compliance', sums(80, 40), sums(80, 76))).toMatchObject({ word: 'less' });
    expect(accuracyChange('compliance', sums(80, 40), sums(4, 4))).toBeNull();
    expect(accuracyChange('none', sums(80, 40), sums(80, 76))).toBeNull();
  });
});
