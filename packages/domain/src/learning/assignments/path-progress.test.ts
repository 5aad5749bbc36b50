import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPath, type PathContent, type PathCourse } from './path.js';
import { pathProgress } from './path-progress.js';

const course = (courseId: string, over: Partial<PathCourse> = {}): PathCourse => ({
  courseId,
  required: true,
  needs: [],
  ...over,
});
const on = (day: number) => new Date(Date.UTC(2026, 10, day, 12));
const level = { skillId: 'listening', level: 'independent' as const };
const path = { courses: [course('a'), course('extra', { required: false }), course('b'), course('c', { needs: [level] })] };
const progress = (done: Record<string, Date>, reached = false) =>
  pathProgress(path, { completedAt: new Map(Object.entries(done)), hasReached: () => reached });
const states = (done: Record<string, Date>, reached = false) => progress(done, reached).courses.map(({ state }) => state);

describe('pathProgress', () => {
  it.each<[string, Record<string, Date>, boolean, string[], string | null, number]>([
    ['at the start', {}, false, ['open', 'locked', 'locked', 'locked'], 'a', 0],
    ['an optional course keeps nothing waiting', { a: on(1) }, false, ['done', 'open', 'open', 'locked'], 'b', 1],
    [
      'a level that is missing keeps the next one locked',
      { a: on(1), b: on(2) },
      false,
      ['done', 'open', 'done', 'locked'],
      null,
      2,
    ],
    ['until it is reached', { a: on(1), b: on(2) }, true, ['done', 'open', 'done', 'open'], 'c', 2],
    ['what was done before its turn counts', { b: on(2) }, true, ['open', 'locked', 'done', 'locked'], 'a', 1],
  ])('%s', (_name, done, reached, expected, next, count) => {
    expect(states(done, reached)).toEqual(expected);
    expect(progress(done, reached)).toMatchObject({ nextCourseId: next, doneCourses: count, totalCourses: 3, completedAt: null });
  });

  it('is complete with its last required course, in whatever order', () => {
    expect(progress({ a: on(1), b: on(9), c: on(5) })).toMatchObject({ completedAt: on(9), nextCourseId: null, doneCourses: 3 });
  });

  it('says which level is missing', () => {
    expect(progress({}).courses[3]?.missing).toEqual([level]);
    expect(progress({ c: on(1) }).courses[3]?.missing).toEqual([]);
  });

  it('whatever is done: there is a next course, or a level is missing, or the path is complete', () => {
    const aPath = fc.uniqueArray(
      fc.record({ courseId: fc.constantFrom('a', 'b', 'c', 'd'), required: fc.boolean(), needs: fc.subarray([level]) }),
      {
        selector: ({ courseId }) => courseId,
      },
    );
    fc.assert(
      fc.property(aPath, fc.subarray(['a', 'b', 'c', 'd']), fc.boolean(), (courses, done, reached) => {
        fc.pre(courses.some(({ required }) => required));
        const result = pathProgress(
          { courses },
          { completedAt: new Map(done.map((id, n) => [id, on(n + 1)])), hasReached: () => reached },
        );
        const waits = result.courses.some(({ missing, required, state }) => required && state === 'locked' && missing.length > 0);
        expect([result.nextCourseId !== null, waits, result.completedAt !== null].some(Boolean)).toBe(true);
        expect(result.completedAt !== null).toBe(result.doneCourses === result.totalCourses);
      }),
    );
  });
});

describe('checkPath', () => {
  const text = (nl: string, en = nl) => ({ nl, en });
  const good: PathContent = { title: text('Starten'), summary: text('Je eerste weken'), courses: [course('a')] };
  const codes = (over: Partial<PathContent>) => checkPath({ ...good, ...over }, new Set(['a', 'b'])).map(({ code }) => code);
  it.each<[string, Partial<PathContent>, string[]]>([
    ['a good one', {}, []],
    ['no English title', { title: text('Starten', ' ') }, ['pathTitleMissing']],
    ['half a summary', { summary: text('', 'Your first weeks') }, ['pathSummaryHalf']],
    ['no summary at all', { summary: text('') }, []],
    ['no courses', { courses: [] }, ['pathEmpty']],
    ['only optional ones', { courses: [course('a', { required: false })] }, ['pathNoRequired']],
    ['a course twice', { courses: [course('a'), course('b'), course('a')] }, ['pathCourseTwice']],
    ['a course that is no more', { courses: [course('a'), course('z')] }, ['pathCourseUnknown']],
  ])('%s', (_name, over, expected) => {
    expect(codes(over)).toEqual(expected);
  });
});
