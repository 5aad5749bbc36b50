import { describe, expect, it } from '@jest/globals';
import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { courseDifferences } from './course-differences';

const both = (text: string) => ({ nl: text, en: text });
const step = (id: string, title = id): Step => ({
  kind: 'text',
  id,
  title: both(title),
  required: true,
  body: { nl: [], en: [] },
});
const module = (id: string, ...steps: Step[]): CourseModule => ({
  id,
  title: both(id),
  objective: both(''),
  skillIds: [],
  optional: false,
  prerequisiteModuleIds: [],
  steps,
});
const course = (...modules: CourseModule[]): CourseContent => ({ title: both('Rustig'), summary: both(''), modules });
const told = (before: CourseContent, after: CourseContent) =>
  courseDifferences(before, after).map(({ how, what, title }) => `${how} ${what} ${title.nl}`);

describe('what changed in a course', () => {
  const start = course(module('m', step('a'), step('b'), step('c')), module('n'));

  it('is nothing when nothing did', () => {
    expect(told(start, JSON.parse(JSON.stringify(start)))).toEqual([]);
  });

  it('is named by what people see', () => {
    const after = course(module('m', step('a', 'Anders'), step('x'), step('c')), module('o'));
    expect(told(start, { ...after, title: both('Kalm') })).toEqual([
      'changed course Kalm',
      'changed step Anders',
      'new step x',
      'new module o',
      'gone step b',
      'gone module n',
    ]);
  });

  it('tells what moved, not what only got another neighbour', () => {
    expect(told(start, course(module('m', step('c'), step('a'), step('b')), module('n')))).toEqual([
      'moved step c',
      'moved step a',
    ]);
    expect(told(start, course(module('m', step('a'), step('c')), module('n')))).toEqual(['gone step b']);
  });
});
