import { describe, expect, it } from '@jest/globals';
import { inKind, newQuestion } from './new-question.js';
import { QUESTION_KINDS } from './question.js';

function ids(): () => string {
  let count = 0;
  return () => `part-${++count}`;
}
const words = { nl: 'Wat zeg je?', en: 'What do you say?' };

describe('a question in another kind', () => {
  it.each(QUESTION_KINDS.flatMap((from) => QUESTION_KINDS.map((to) => [from, to] as const)))(
    'from %s to %s keeps its id, words and skills',
    (from, to) => {
      const question = { ...newQuestion('q', from, ids()), prompt: words, explanation: words, skillIds: ['listening'] };
      expect(inKind(question, to, ids())).toMatchObject({
        id: 'q',
        kind: to,
        prompt: words,
        explanation: words,
        skillIds: ['listening'],
      });
    },
  );

  it('keeps the answers between one right answer and several', () => {
    const question = newQuestion('q', 'single', ids());
    expect(inKind(inKind(question, 'multiple', ids()), 'single', ids())).toEqual(question);
  });

  it('begins as empty as a new one between kinds that share no answers', () => {
    const { prompt, ...rest } = newQuestion('q', 'ordering', ids());
    expect(inKind({ ...newQuestion('q', 'single', ids()), prompt: words }, 'ordering', ids())).toEqual({
      ...rest,
      prompt: words,
    });
  });
});
