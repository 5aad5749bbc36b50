import { describe, expect, it } from '@jest/globals';
import { someQuestions } from '@vakwerk/testing/some-questions';
import { questionSeconds } from '../courses/minutes.js';
import { gapIdsIn, gapTextParts } from './gap-text.js';
import { gradeByRubric } from './grade-by-rubric.js';
import { isAccepted, normaliseText } from './normalise-text.js';

describe('normaliseText', () => {
  it.each([
    ['  Één  oplossing! ', 'een oplossing'],
    ['"Dank u wel."', 'dank u wel'],
    ['e-mail', 'e-mail'],
    ['€ 3,50', '€ 3,50'],
    ['-5', '-5'],
    ['’s middags', 's middags'],
    ['ＡＶＧ', 'avg'],
    ['…', ''],
    ['', ''],
  ])('%j is %j', (text, plain) => {
    expect(normaliseText(text)).toBe(plain);
    expect(normaliseText(plain)).toBe(plain);
  });

  it('accepts the words of either language, and never nothing', () => {
    const accepted = { nl: ['AVG'], en: ['GDPR', ''] };
    expect(['avg', 'Gdpr.', 'wet'].map((text) => isAccepted(text, accepted))).toEqual([true, true, false]);
    expect(isAccepted('!', accepted)).toBe(false);
  });
});

describe('gap text', () => {
  it('is read as text and gaps', () => {
    expect(gapTextParts('Zeg [naam] en [2].')).toEqual([
      { kind: 'text', text: 'Zeg ' },
      { kind: 'gap', gapId: 'naam' },
      { kind: 'text', text: ' en ' },
      { kind: 'gap', gapId: '2' },
      { kind: 'text', text: '.' },
    ]);
    expect(gapTextParts('[a][b]')).toHaveLength(2);
    expect(gapIdsIn('geen [ ] gat [met spatie]')).toEqual([]);
  });
});

describe('a person grades an open answer', () => {
  const mark = (names: number, asks: number) => [
    { criterionId: 'names', points: names },
    { criterionId: 'asks', points: asks },
  ];
  it.each([
    [2, 1, 'right', 1],
    [2, 0, 'partlyRight', 0.666667],
    [0.5, 0, 'partlyRight', 0.166667],
    [0, 0, 'wrong', 0],
  ])('%d and %d points', (names, asks, outcome, ratio) => {
    expect(gradeByRubric(someQuestions.open, mark(names, asks))).toEqual({ outcome, ratio });
  });
  it.each([
    ['one missing', mark(1, 1).slice(1)],
    ['one twice', [...mark(1, 1), { criterionId: 'asks', points: 0 }]],
    [
      'one unknown',
      [
        { criterionId: 'names', points: 1 },
        { criterionId: 'other', points: 1 },
      ],
    ],
    ['more than there are', mark(3, 1)],
    ['less than nothing', mark(-1, 1)],
  ])('refuses marks with %s', (_name, marks) => {
    expect(() => gradeByRubric(someQuestions.open, marks)).toThrow(RangeError);
  });
});

describe('minutes of a question', () => {
  it('counts the fragment, and time to write an open answer', () => {
    expect(questionSeconds(someQuestions.hotMoment, 'nl')).toBeGreaterThan(40);
    expect(questionSeconds(someQuestions.open, 'nl')).toBeGreaterThan(180);
    expect(questionSeconds(someQuestions.trueFalse, 'nl')).toBeLessThan(30);
  });
});
