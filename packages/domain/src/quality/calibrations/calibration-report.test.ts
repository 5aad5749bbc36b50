import { describe, expect, it } from '@jest/globals';
import { appendRule } from '../scorecards/append-rule.js';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { calibrationReport } from './calibration-report.js';

const version = buildScorecard([
  buildSection('s', 1, [
    buildCriterion('gate'),
    buildCriterion('wide', [4, 3, 2, 1, 0], { type: 'scale', condition: { criterionId: 'gate', optionIds: ['gate:0'] } }),
    buildCriterion('text', [], { type: 'text' }),
  ]),
]);
const call = (interactionId: string, ...given: Parameters<typeof buildAnswers>[0][]) => ({
  interactionId,
  answers: Object.fromEntries(given.map((answers, n) => [`e${n}`, buildAnswers(answers)])),
});

describe('calibrationReport', () => {
  it('puts the widest spread over all calls first and leaves remarks out', () => {
    const report = calibrationReport(
      version,
      [call('1', { gate: 0, wide: 0 }, { gate: 0, wide: 0 }), call('2', { gate: 0, wide: 0 }, { gate: 0, wide: 2 })],
      'e0',
      's',
    );
    expect(report.map(({ criterion, spread }) => [criterion.id, spread])).toEqual([
      ['wide', 0.5],
      ['gate', 0],
    ]);
    expect(report[0]?.calls.map(({ interactionId, sameAsReference }) => [interactionId, sameAsReference?.same])).toEqual([
      ['1', 1],
      ['2', 0],
    ]);
  });

  it('does not count an answer that its condition has hidden since', () => {
    const [, wide] = calibrationReport(version, [call('1', { gate: 1, wide: 0 }, { gate: 0, wide: 4 })], null, 's');
    expect(wide).toMatchObject({
      criterion: { id: 'wide' },
      spread: null,
      calls: [{ n: 1 }],
      agreement: { alpha: { units: 0 } },
    });
  });
});

describe('appendRule', () => {
  const rule = { nl: 'Ook bij haast.', en: 'Also in a hurry.' };
  const explanation = (card: typeof version | null) => card?.sections[0]?.criteria[0]?.guidance.explanation;
  it('writes the rule under the explanation, in both languages, once', () => {
    const once = appendRule(version, 'gate', rule);
    expect(explanation(once)).toEqual(rule);
    const second = once && appendRule(once, 'gate', { nl: 'Twee.', en: 'Two.' });
    expect(explanation(second)).toEqual({ nl: 'Ook bij haast.\nTwee.', en: 'Also in a hurry.\nTwo.' });
    expect(second && appendRule(second, 'gate', rule)).toEqual(second);
  });
  it('says when the card has no such criterion', () => {
    expect(appendRule(version, 'gone', rule)).toBeNull();
  });
});
