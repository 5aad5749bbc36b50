import { describe, expect, test } from '@jest/globals';
import type { QuizPart } from '@vakwerk/domain/learning/quizzes/quiz';
import { movePart, newQuiz, partKey, partNumbers } from './new-quiz';

const draw = (id: string, count: number): QuizPart => ({ kind: 'draw', id, skillIds: ['s'], tags: [], count });
const parts = [draw('a', 1), draw('b', 3), draw('c', 2)];

describe('the parts of a quiz', () => {
  test('move one place, and stay where they are at an end', () => {
    const keys = (moved: readonly QuizPart[]) => moved.map(partKey).join('');
    expect(keys(movePart(parts, 'b', -1))).toBe('bac');
    expect(keys(movePart(parts, 'b', 1))).toBe('acb');
    expect(movePart(parts, 'a', -1)).toBe(parts);
    expect(movePart(parts, 'c', 1)).toBe(parts);
    expect(movePart(parts, 'nobody', 1)).toBe(parts);
  });

  test('say which questions they ask', () => {
    expect(partNumbers(parts)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 4 },
      { from: 5, to: 6 },
    ]);
  });

  test('a new quiz has none, and limits nobody', () => {
    expect(newQuiz()).toMatchObject({ parts: [], attemptsAllowed: null, timeLimitSeconds: null });
  });
});
