import { describe, expect, it } from '@jest/globals';
import { allQuestions, someQuestions } from '@vakwerk/testing/some-questions';
import fc from 'fast-check';
import { askedQuestion } from './asked-question.js';
import type { OrderingQuestion } from './question.js';

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

describe('askedQuestion', () => {
  it('carries no key, whatever the kind', () => {
    for (const question of allQuestions) {
      const asked = JSON.stringify(askedQuestion(question, 'seed'));
      expect(asked).not.toMatch(/KEY-|correct|rightId|targetSeconds|tolerance|"value"|explanation|skillIds|exampleAnswer/);
      expect(asked).toContain(question.prompt.nl);
    }
  });

  it('keeps the author’s order of options without a seed, and shuffles them with one', () => {
    const options = idsOf(someQuestions.multiple.options);
    const shown = (seed: string | null) => {
      const asked = askedQuestion(someQuestions.multiple, seed);
      return 'options' in asked ? idsOf(asked.options) : [];
    };
    expect(shown(null)).toEqual(options);
    const orders = new Set(Array.from({ length: 30 }, (_, n) => shown(`attempt ${n}`).join('')));
    expect(orders.size).toBeGreaterThan(5);
    for (const order of orders) expect([...order].sort()).toEqual(options);
  });

  it('is the same again for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...allQuestions), (seed, question) => {
        expect(askedQuestion(question, seed)).toEqual(askedQuestion(question, seed));
      }),
    );
  });

  it('never starts items to put in order in the right order', () => {
    const items = Array.from({ length: 5 }, (_, n) => ({ id: `i${n}`, text: { nl: `${n}`, en: `${n}` } }));
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 5 }), (seed, size) => {
        const question: OrderingQuestion = { ...someQuestions.ordering, items: items.slice(0, size) };
        const asked = askedQuestion(question, seed);
        const shown = asked.kind === 'ordering' ? idsOf(asked.items) : [];
        expect(shown).not.toEqual(idsOf(question.items));
        expect([...shown].sort()).toEqual(idsOf(question.items));
      }),
    );
  });

  it('offers one right word among the others for a gap to choose, and nothing for one to type', () => {
    const asked = askedQuestion(someQuestions.gapFill, 's');
    const gaps = asked.kind === 'gapFill' ? asked.gaps : [];
    expect(gaps[0]?.choices).toBeNull();
    expect(gaps[1]?.choices?.nl.toSorted()).toEqual(['doorverbinden', 'ophangen', 'oplossen']);
  });
});
