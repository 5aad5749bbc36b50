import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../shared/seeded-random.js';
import { buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { criteriaInOrder, type NaPolicy, type ScorecardCriterion, type ScorecardVersion } from '../scorecards/scorecard.js';
import { type Answers, answerPoints, answerStates, type CriterionAnswer } from './answers.js';
import { explainScore } from './explain-score.js';
import { packAnswers, textAnswers, unpackAnswers } from './pack-answers.js';
import { scoreEvaluation } from './score-evaluation.js';

const NA_POLICIES: readonly NaPolicy[] = ['exclude', 'equalSplit', 'groupMean', 'zero', 'forbid'];

/** Cards of up to four sections. Only cards with `conditions` have criteria that look back; only `wild` ones have bonus and deductions. */
function scorecards({ conditions = false, wild = false, naPolicy = NA_POLICIES } = {}) {
  const criterion = fc.record({
    points: fc.array(fc.integer({ min: wild ? -4 : 0, max: 10 }), { minLength: 2, maxLength: 5 }),
    type: fc.constantFrom('choice', 'choice', 'checklist', 'text'),
    fatal: fc.constantFrom('none', 'none', 'section', 'evaluation'),
    critical: fc.constantFrom('none', 'customer', 'compliance'),
    looksBack: fc.option(fc.nat({ max: 5 })),
    bonus: wild ? fc.boolean() : fc.constant(false),
  });
  const effect = fc.constantFrom(null, 'zero' as const, 'flagOnly' as const);
  const section = fc.record({
    weight: fc.integer({ min: 0, max: 100 }),
    criteria: fc.array(criterion, { maxLength: 4 }),
    failSection: effect,
  });
  const policies = fc.record({
    model: fc.constantFrom('weightedPoints', 'weightedPercentages'),
    naPolicy: fc.constantFrom(...naPolicy),
    fatalEffect: fc.constantFrom('zero', 'flagOnly'),
    passRatio: fc.constantFrom(null, 0.5, 0.8),
    bonusCap: fc.constantFrom(0, 3, 7.5),
  });
  return fc.tuple(fc.array(section, { minLength: 1, maxLength: 4 }), policies).map(([sections, chosen]): ScorecardVersion => {
    const placed: ScorecardCriterion[] = [];
    const place = ({ points, type, fatal, critical, looksBack, bonus }: (typeof sections)[number]['criteria'][number]) => {
      const source = conditions && looksBack !== null ? placed.at(-1 - looksBack) : undefined;
      const condition = source?.options[0] ? { criterionId: source.id, optionIds: [source.options[0].id] } : null;
      const placing = buildCriterion(`c${placed.length}`, type === 'text' ? [] : points, {
        type,
        fatal,
        critical,
        condition,
        bonus,
      });
      placed.push(placing);
      return placing;
    };
    return buildScorecard(
      sections.map(({ weight, criteria, failSection }, index) =>
        buildSection(`s${index}`, weight, criteria.map(place), { failSection }),
      ),
      chosen,
    );
  });
}

function answersOf(version: ScorecardVersion): fc.Arbitrary<Answers> {
  return fc
    .tuple(...criteriaInOrder(version).map((criterion) => fc.option(fc.oneof(na, answerOf(criterion)), { nil: undefined })))
    .map((answers) =>
      Object.fromEntries(
        criteriaInOrder(version).flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
      ),
    );
}

const na = fc.constant<CriterionAnswer>('notApplicable');

function answerOf({ type, options }: ScorecardCriterion): fc.Arbitrary<CriterionAnswer> {
  const ids = options.map(({ id }) => id);
  if (type === 'text') return fc.record({ text: fc.string() });
  return type === 'checklist' ? fc.record({ optionIds: fc.subarray(ids) }) : fc.record({ optionId: fc.constantFrom(...ids) });
}

const filledIn = (cards: fc.Arbitrary<ScorecardVersion>) =>
  cards.chain((version) => fc.tuple(fc.constant(version), answersOf(version)));

describe('every filled-in scorecard', () => {
  it('scores between 0 and 1 when there is no bonus and no negative point', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ conditions: true })), ([version, answers]) => {
        const score = scoreEvaluation(version, answers);
        const ratios = [score.raw, score.final, score.critical, score.nonCritical, ...score.bySection.map(({ ratio }) => ratio)];
        for (const ratio of ratios) expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true);
        expect((score.final ?? 0) <= (score.raw ?? 0)).toBe(true);
      }),
    );
  });

  it('never scores lower after a zero-point answer becomes not applicable, when that is excluded', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ naPolicy: ['exclude'] })), ([version, answers]) => {
        const before = scoreEvaluation(version, answers).raw;
        for (const criterion of criteriaInOrder(version)) {
          if (answerPoints(criterion, answers[criterion.id]) !== 0) continue;
          const after = scoreEvaluation(version, { ...answers, [criterion.id]: 'notApplicable' }).raw;
          expect(after === null || before === null || after >= before).toBe(true);
        }
      }),
    );
  });

  it('keeps its weighted-percentages score when all points of one section are scaled', () => {
    fc.assert(
      fc.property(
        filledIn(scorecards({ conditions: true })),
        fc.nat(),
        fc.integer({ min: 2, max: 9 }),
        ([card, answers], pick, factor) => {
          const version = { ...card, model: 'weightedPercentages' as const };
          const scaled = {
            ...version,
            sections: version.sections.map((section, index) => ({
              ...section,
              criteria:
                index === pick % version.sections.length ? section.criteria.map((c) => scalePoints(c, factor)) : section.criteria,
            })),
          };
          expect(scoreEvaluation(scaled, answers).raw ?? -1).toBeCloseTo(scoreEvaluation(version, answers).raw ?? -1, 5);
        },
      ),
    );
  });

  it('keeps its score when all weights are scaled', () => {
    fc.assert(
      fc.property(filledIn(scorecards()), fc.integer({ min: 2, max: 9 }), ([version, answers], factor) => {
        const scaled = {
          ...version,
          sections: version.sections.map((section) => ({ ...section, weight: section.weight * factor })),
        };
        expect(scoreEvaluation(scaled, answers).final ?? -1).toBeCloseTo(scoreEvaluation(version, answers).final ?? -1, 5);
      }),
    );
  });

  it('scores a hidden criterion exactly as one that is not applicable', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ conditions: true })), ([version, answers]) => {
        const states = answerStates(version, answers);
        const hidden = [...states].filter(([, state]) => state === 'hidden').map(([id]) => [id, 'notApplicable']);
        const unconditional = {
          ...version,
          sections: version.sections.map((section) => ({
            ...section,
            criteria: section.criteria.map((criterion) => ({ ...criterion, condition: null })),
          })),
        };
        const { byCriterion: one, ...withConditions } = scoreEvaluation(version, answers);
        const { byCriterion: other, ...asNotApplicable } = scoreEvaluation(unconditional, {
          ...answers,
          ...Object.fromEntries(hidden),
        });
        expect(withConditions).toEqual(asNotApplicable);
        expect(one.map(({ points }) => points)).toEqual(other.map(({ points }) => points));
      }),
    );
  });

  it('has the same raw score with and without fatal criteria', () => {
    fc.assert(
      fc.property(filledIn(scorecards()), ([version, answers]) => {
        const harmless = {
          ...version,
          sections: version.sections.map((section) => ({
            ...section,
            criteria: section.criteria.map((criterion) => ({ ...criterion, fatal: 'none' as const })),
          })),
        };
        expect(scoreEvaluation(harmless, answers).raw).toBe(scoreEvaluation(version, answers).raw);
      }),
    );
  });

  it('comes back from packed answers as it was', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ conditions: true })), ([version, answers]) => {
        const packed = packAnswers(version, answers);
        expect(packed.every((value) => Number.isInteger(value) && value >= -2 && value <= 32_767)).toBe(true);
        expect(unpackAnswers(version, packed, textAnswers(version, answers))).toEqual(answers);
      }),
    );
  });
});

describe('every scorecard, also with bonus and deductions', () => {
  const wild = filledIn(scorecards({ conditions: true, wild: true }));

  it('is explained by a calculation whose last line is its score', () => {
    fc.assert(
      fc.property(wild, ([version, answers]) => {
        const { raw, final, bonus, passed, fatalHits } = scoreEvaluation(version, answers);
        const steps = explainScore(version, answers);
        expect(steps.at(-1)).toMatchObject({ kind: 'result', raw, final, bonus, passed });
        expect(steps.flatMap((step) => (step.kind === 'fatal' ? [step.criterionId] : []))).toEqual(fatalHits);
      }),
      { numRuns: 400 },
    );
  });

  it('is explained by lines that add up', () => {
    fc.assert(
      fc.property(wild, ([version, answers]) => {
        const steps = explainScore(version, answers);
        const counting = steps.filter((step) => step.kind === 'criterion').filter(({ use }) => use === 'counts');
        for (const section of steps.filter((step) => step.kind === 'section')) {
          const own = counting.filter(({ sectionId }) => sectionId === section.sectionId);
          expect(own.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(section.points, 9);
          expect(own.reduce((sum, { possible }) => sum + possible, 0)).toBeCloseTo(section.possible, 9);
        }
        const raw = steps.find((step) => step.kind === 'raw');
        const sections = steps.filter((step) => step.kind === 'section');
        expect(sections.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(raw?.numerator);
      }),
    );
  });

  it('scores the same after being stored: version and answers as JSON, answers packed', () => {
    fc.assert(
      fc.property(wild, ([version, answers]) => {
        const stored = JSON.parse(JSON.stringify({ version, answers })) as { version: ScorecardVersion; answers: Answers };
        const score = scoreEvaluation(version, answers);
        expect(scoreEvaluation(stored.version, stored.answers)).toEqual(score);
        const unpacked = unpackAnswers(stored.version, packAnswers(version, answers), textAnswers(version, answers));
        expect(scoreEvaluation(stored.version, unpacked)).toEqual(score);
      }),
    );
  });

  it('does not mind the order of criteria in a section, nor the order of sections', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ wild: true })), fc.string(), ([version, answers], seed) => {
        const random = seededRandom(seed);
        const shuffled = {
          ...version,
          sections: random.shuffle(
            version.sections.map((section) => ({ ...section, criteria: random.shuffle(section.criteria) })),
          ),
        };
        const one = scoreEvaluation(version, answers);
        const other = scoreEvaluation(shuffled, answers);
        for (const part of ['raw', 'final', 'critical', 'nonCritical', 'bonus', 'passed'] as const)
          expect(other[part]).toBe(one[part]);
        expect(other.fatalHits.toSorted()).toEqual(one.fatalHits.toSorted());
      }),
    );
  });

  it('does not mind what is written in a remark', () => {
    fc.assert(
      fc.property(wild, fc.string(), ([version, answers], text) => {
        const remarks = criteriaInOrder(version).filter(({ type }) => type === 'text');
        const rewritten = { ...answers, ...Object.fromEntries(remarks.map(({ id }) => [id, { text }])) };
        const { raw, final } = scoreEvaluation(version, answers);
        expect(scoreEvaluation(version, rewritten)).toMatchObject({ raw, final });
      }),
    );
  });

  it('never gives more bonus than its cap', () => {
    fc.assert(
      fc.property(wild, ([version, answers]) => {
        expect(scoreEvaluation(version, answers).bonus).toBeLessThanOrEqual(version.policies.bonusCap / 100);
      }),
    );
  });

  it('has no score, and passes or fails nothing, when nothing applies', () => {
    fc.assert(
      fc.property(scorecards({ wild: true, naPolicy: ['exclude', 'equalSplit', 'groupMean', 'forbid'] }), (version) => {
        const nothing = Object.fromEntries(criteriaInOrder(version).map(({ id }) => [id, 'notApplicable' as const]));
        expect(scoreEvaluation(version, nothing)).toMatchObject({ raw: null, final: null, passed: null, fatalHits: [] });
      }),
    );
  });

  it('never scores higher by turning a full answer into the lowest one', () => {
    fc.assert(
      fc.property(filledIn(scorecards({ naPolicy: ['exclude', 'zero'] })), ([version, answers]) => {
        const before = scoreEvaluation(version, answers).final ?? 0;
        for (const { id, type, options } of criteriaInOrder(version)) {
          if (type !== 'choice' || answers[id] === undefined || answers[id] === 'notApplicable') continue;
          const worst = options.reduce((low, option) => (option.points < low.points ? option : low));
          const after = scoreEvaluation(version, { ...answers, [id]: { optionId: worst.id } }).final ?? 0;
          expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });
});

function scalePoints(criterion: ScorecardCriterion, factor: number): ScorecardCriterion {
  return { ...criterion, options: criterion.options.map((option) => ({ ...option, points: option.points * factor })) };
}
