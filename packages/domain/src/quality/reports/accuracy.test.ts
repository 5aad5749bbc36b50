import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { scoreEvaluation } from '../scoring/score-evaluation.js';
import { criticalAccuracy, nonCriticalAccuracy } from './accuracy.js';

const version = buildScorecard(
  [
    buildSection('s', 1, [
      buildCriterion('privacy', [1, 0], { critical: 'compliance' }),
      buildCriterion('consent', [1, 0], { critical: 'compliance' }),
      buildCriterion('tone', [2, 1, 0]),
      buildCriterion('summary'),
      buildCriterion('plus', [5, 0], { bonus: true }),
      buildCriterion('remark', [], { type: 'text' }),
    ]),
  ],
  // A policy that gives points to what does not apply must not make an error of it.
  { naPolicy: 'zero' },
);
const contact = (chosen: Parameters<typeof buildAnswers>[0]) => ({
  version,
  score: scoreEvaluation(version, buildAnswers(chosen)),
});

const contacts = [
  contact({ privacy: 0, consent: 0, tone: 1, summary: 0, plus: 1 }),
  contact({ privacy: 1, consent: 1, tone: 0, summary: 'na', plus: 1 }),
  contact({ privacy: 0, consent: 'na', tone: 0, summary: 0, plus: 1 }),
  contact({ privacy: 'na', consent: 'na', tone: 0, summary: 1, plus: 1 }),
];

describe('accuracy over contacts', () => {
  it('counts contacts, not errors, for a critical class', () => {
    expect(criticalAccuracy(contacts, 'compliance')).toEqual({ ratio: 0.666667, n: 3 });
  });

  it('counts opportunities for the rest, without what does not apply and without bonus', () => {
    // Seven opportunities: four times tone (one lost a point) and three times summary (one lost).
    expect(nonCriticalAccuracy(contacts)).toEqual({ ratio: 0.714286, n: 7 });
  });

  it('says nothing about a class that never applied', () => {
    expect(criticalAccuracy(contacts, 'customer')).toEqual({ ratio: null, n: 0 });
    expect(nonCriticalAccuracy([])).toEqual({ ratio: null, n: 0 });
  });
});
