import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { certaintySummary } from '../questions/certainty-summary.js';
import { attemptResult, skillResults } from './attempt-result.js';
import { answerSeed, drawQuestions } from './draw-questions.js';
import type { QuizPart } from './quiz.js';

const fixed = (id: string) => ({ kind: 'fixed', question: { id } }) as unknown as QuizPart;
const draw = (id: string, count: number): QuizPart => ({ kind: 'draw', id, skillIds: [], tags: [], count });
const pool = (...ids: string[]) => ids.map((questionId) => ({ questionId, questionVersionId: `${questionId}-v` }));
const POOL = pool('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const quiz = (parts: readonly QuizPart[], shuffleQuestions = false) => ({ parts, shuffleQuestions });
const ids = (questions: readonly { questionId: string }[]) => questions.map(({ questionId }) => questionId);

describe('drawQuestions', () => {
  it('asks fixed questions in their place and pins the version of drawn ones', () => {
    const asked = drawQuestions(quiz([fixed('x'), draw('d1', 2), fixed('y')]), new Map([['d1', POOL]]), 'seed');
    expect(asked).toHaveLength(4);
    expect([asked[0], asked[3]]).toEqual([
      { questionId: 'x', questionVersionId: null },
      { questionId: 'y', questionVersionId: null },
    ]);
    expect(asked[1]?.questionVersionId).toBe(`${asked[1]?.questionId}-v`);
  });

  it('never asks a question twice, not from two draws and not beside a fixed one', () => {
    const pools = new Map([
      ['d1', POOL],
      ['d2', POOL],
    ]);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (seed, first, second) => {
        const asked = ids(drawQuestions(quiz([fixed('a'), draw('d1', first), draw('d2', second)]), pools, seed));
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBe(1 + Math.min(first, 7) + Math.min(second, 7 - first));
      }),
    );
  });

  it('gives the same again with the same seed, whatever order the pool comes in', () => {
    const parts = quiz([draw('d1', 3)], true);
    const one = drawQuestions(parts, new Map([['d1', POOL]]), 'seed 1');
    expect(drawQuestions(parts, new Map([['d1', [...POOL].reverse()]]), 'seed 1')).toEqual(one);
    const others = Array.from({ length: 20 }, (_, n) => ids(drawQuestions(parts, new Map([['d1', POOL]]), `seed ${n}`)).join());
    expect(new Set(others).size).toBeGreaterThan(10);
  });

  it('draws everyone of the pool equally often', () => {
    const times = new Map<string, number>();
    for (let n = 0; n < 4000; n++)
      for (const id of ids(drawQuestions(quiz([draw('d1', 2)]), new Map([['d1', POOL]]), `${n}`)))
        times.set(id, (times.get(id) ?? 0) + 1);
    // Binomial(4000, ¼): five standard deviations are 137.
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(137);
  });

  it('gives what there is when the pool is too small', () => {
    expect(ids(drawQuestions(quiz([draw('d1', 5)]), new Map([['d1', pool('a', 'b')]]), 's'))).toHaveLength(2);
    expect(drawQuestions(quiz([draw('d1', 5)]), new Map(), 's')).toEqual([]);
  });

  it('has a seed for the answers of each question, or none', () => {
    expect(answerSeed({ shuffleAnswers: false }, 's', 'a')).toBeNull();
    expect(answerSeed({ shuffleAnswers: true }, 's', 'a')).not.toBe(answerSeed({ shuffleAnswers: true }, 's', 'b'));
  });
});

describe('attemptResult', () => {
  const graded = (...ratios: (number | null)[]) =>
    ratios.map((ratio) => ({
      outcome:
        ratio === null
          ? ('notAnswered' as const)
          : ratio === 1
            ? ('right' as const)
            : ratio === 0
              ? ('wrong' as const)
              : ('partlyRight' as const),
      ratio,
    }));
  it.each([
    ['all right', graded(1, 1), 0.8, 1, true],
    ['exactly enough', graded(1, 1, 1, 1, 0), 0.8, 0.8, true],
    ['a little under', graded(1, 1, 1, 0.99, 0), 0.8, 0.798, false],
    ['no answer earns nothing', graded(1, null), 0.8, 0.5, false],
    ['a part earns a part', graded(0.5, 1), 0.75, 0.75, true],
    ['nothing asked', [], 0.8, 0, false],
  ])('%s', (_name, answers, passRatio, ratio, passed) => {
    expect(attemptResult(answers, passRatio)).toMatchObject({ ratio, passed });
  });

  it('has no grade while one answer waits for a coach', () => {
    const waiting = { outcome: 'awaiting' as never, ratio: null };
    expect(attemptResult([...graded(1, 1), waiting], 0.5)).toMatchObject({ ratio: null, passed: null });
  });

  it('says which skills went well and which to look at again', () => {
    const answers = [
      { skillIds: ['listen'], ratio: 1 },
      { skillIds: ['listen', 'ask'], ratio: 0.5 },
      { skillIds: ['ask'], ratio: null },
    ];
    expect(skillResults(answers, 0.75)).toEqual({ strong: ['listen'], again: ['ask'] });
  });
});

describe('certaintySummary', () => {
  const answers = (certainty: 'low' | 'mid' | 'high', right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ certainty, outcome: 'right' as const })),
    ...Array.from({ length: wrong }, () => ({ certainty, outcome: 'wrong' as const })),
  ];
  it.each([
    ['two answers say too little', answers('high', 2, 0), 'tooFewAnswers', 6],
    ['sure and right', answers('high', 3, 0), 'fits', 9],
    ['sure, and right in 80 %', answers('high', 4, 1), 'fits', 6],
    ['sure, and right less often', answers('high', 3, 1), 'surerThanRight', 3],
    ['guessed, and right in ⅔', answers('low', 2, 1), 'fits', 2],
    ['guessed, and right more often', answers('low', 3, 1), 'rightMoreThanSure', 3],
    ['both at once', [...answers('low', 3, 0), ...answers('high', 1, 2)], 'mixed', -6],
    ['doubt alone says nothing', answers('mid', 5, 5), 'tooFewAnswers', 0],
  ] as const)('%s', (_name, given, advice, marks) => {
    expect(certaintySummary(given)).toMatchObject({ advice, marks });
  });

  it('leaves out partly right answers and ones without an answer or a certainty', () => {
    const given = [
      { certainty: 'high' as const, outcome: 'partlyRight' as const },
      { certainty: 'high' as const, outcome: 'notAnswered' as const },
      { certainty: null, outcome: 'right' as const },
    ];
    expect(certaintySummary(given)).toMatchObject({ advice: 'tooFewAnswers', marks: 0 });
  });
});
