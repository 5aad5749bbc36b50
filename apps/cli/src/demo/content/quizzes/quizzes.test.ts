import { describe, expect, it } from '@jest/globals';
import { checkCourse } from '@vakwerk/domain/learning/courses/check-course';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import { fixedQuestions } from '@vakwerk/domain/learning/quizzes/quiz';
import { skills } from '../skills.js';
import { stayCalm } from './stay-calm.js';
import { whatYouKnow } from './what-you-know.js';
import { whoCalls } from './who-calls.js';

describe('the demo quizzes', () => {
  it('can be published, take minutes, and ask about skills of the framework', () => {
    expect(checkCourse(whatYouKnow)).toEqual([]);
    const minutes = whatYouKnow.modules.map((module) => moduleMinutes(module, 'nl'));
    expect(minutes.every((each) => each >= 3 && each <= 10)).toBe(true);
    const known = new Set<string>(skills.map(({ code }) => code));
    const asked = [whoCalls, stayCalm].flatMap(({ quiz }) => fixedQuestions(quiz));
    expect(asked.flatMap(({ skillIds }) => skillIds.filter((code) => !known.has(code)))).toEqual([]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });
});
