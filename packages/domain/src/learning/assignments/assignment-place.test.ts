import { describe, expect, it } from '@jest/globals';
import { courseProgress } from '../completion/course-progress.js';
import type { StepEvidence } from '../completion/module-completion.js';
import { moduleAfter } from '../completion/next-module.js';
import type { CourseModule, Step } from '../courses/content.js';
import { courseOutline, wholeMinutes } from '../courses/course-outline.js';
import { assignmentPlace } from './assignment-place.js';

const text = { nl: 'a', en: 'a' };
const words = (count: number) => [
  { type: 'paragraph' as const, text: [{ text: Array.from({ length: count }, () => 'woord').join(' ') }] },
];
/** 150 words a minute: a step of 150 Dutch words is a minute, its English half a minute. */
const step = (id: string, required = true): Step => ({
  kind: 'text',
  id,
  title: text,
  required,
  body: { nl: words(150), en: words(75) },
});
const module = (id: string, steps: readonly Step[], more: Partial<CourseModule> = {}): CourseModule => ({
  id,
  title: text,
  objective: text,
  skillIds: [],
  optional: false,
  prerequisiteModuleIds: [],
  steps,
  ...more,
});
const course = {
  modules: [
    module('m1', [step('a'), step('b'), step('spare', false)]),
    module('more', [step('x')], { optional: true }),
    module('m2', [step('c')], { prerequisiteModuleIds: ['m1'] }),
  ],
};
const at = new Date('2026-11-01T10:00:00Z');
const seen = (...ids: string[]): StepEvidence[] => ids.map((stepId) => ({ kind: 'seenToEnd', stepId, at }));

describe('how far someone is in a course', () => {
  it('starts at the first step, with all required minutes to go in the language of the reader', () => {
    expect(assignmentPlace(course, [], 'nl')).toEqual({
      doneSteps: 0,
      totalSteps: 3,
      secondsLeft: 180,
      completedAt: null,
      next: { moduleIndex: 0, stepIndex: 0, secondsLeft: 120 },
    });
    expect(assignmentPlace(course, [], 'en').secondsLeft).toBe(90);
  });

  it('goes on at the first step that is not done, also one that is not required', () => {
    expect(assignmentPlace(course, seen('b'), 'nl')).toMatchObject({ doneSteps: 1, next: { stepIndex: 0, secondsLeft: 60 } });
    expect(assignmentPlace(course, seen('a', 'b'), 'nl').next).toEqual({ moduleIndex: 2, stepIndex: 0, secondsLeft: 60 });
  });

  it('is complete without optional modules, which are then offered', () => {
    const place = assignmentPlace(course, seen('a', 'b', 'c'), 'nl');
    expect(place).toMatchObject({ doneSteps: 3, totalSteps: 3, secondsLeft: 0, completedAt: at, next: { moduleIndex: 1 } });
    expect(assignmentPlace(course, seen('a', 'b', 'c', 'x'), 'nl').next).toBeNull();
  });
});

describe('the module that comes after one', () => {
  const after = (moduleId: string, ...done: string[]) =>
    moduleAfter(course, courseProgress(course, seen(...done)), moduleId)?.id ?? null;

  it('is the next required one, as if this one were done', () => {
    expect(after('m1')).toBe('m2');
  });
  it('is an earlier one when that is what is left', () => {
    expect(after('m2', 'c')).toBe('m1');
  });
  it('is an optional one only when nothing else is left', () => {
    expect([after('m2', 'a', 'b'), after('more', 'a', 'b', 'c')]).toEqual(['more', null]);
  });
});

describe('the outline of a course', () => {
  it('keeps names, order and minutes, and none of the content', () => {
    const outline = courseOutline(course);
    expect(outline.map(({ id, seconds }) => [id, seconds])).toEqual([
      ['m1', { nl: 180, en: 90 }],
      ['more', { nl: 60, en: 30 }],
      ['m2', { nl: 60, en: 30 }],
    ]);
    expect(JSON.stringify(outline)).not.toContain('woord');
  });

  it.each([
    [0, 1],
    [60, 1],
    [61, 2],
  ])('says %d seconds as %d minutes', (seconds, minutes) => {
    expect(wholeMinutes(seconds)).toBe(minutes);
  });
});
