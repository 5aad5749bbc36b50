import { describe, expect, it } from '@jest/globals';
import { canBeRecalled } from './recall.js';

const some = { nl: 'iets', en: 'something' };
const empty = { nl: '', en: ' ' };

describe('a card to answer in your own words', () => {
  it.each([
    [some, some, true],
    [some, empty, true],
    [empty, some, true],
    [empty, empty, false],
  ])('needs something to compare with', (explanation, example, possible) => {
    expect(canBeRecalled({ prompt: some, explanation, example })).toBe(possible);
  });

  it('needs a question', () => {
    expect(canBeRecalled({ prompt: empty, explanation: some, example: some })).toBe(false);
  });
});
