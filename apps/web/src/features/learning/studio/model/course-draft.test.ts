import { describe, expect, it } from '@jest/globals';
import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { startHistory } from '../../../../lib/history';
import { type CourseChange, changeCourse, findStep, nudge } from './course-draft';
import { courseReducer } from './course-history';

const both = (text: string) => ({ nl: text, en: text });
const step = (id: string): Step => ({ kind: 'text', id, title: both(id), required: true, body: { nl: [], en: [] } });
const module = (id: string, ...steps: string[]): CourseModule => ({
  id,
  title: both(id),
  objective: both(''),
  skillIds: [],
  optional: false,
  prerequisiteModuleIds: [],
  steps: steps.map(step),
});
const course: CourseContent = { title: both('Rustig'), summary: both(''), modules: [module('m', 'a', 'b'), module('n', 'c')] };
const order = ({ modules }: CourseContent) =>
  modules.map(({ id, steps }) => [id, steps.map((each) => each.id).join('')].join(':'));
const after = (change: CourseChange | null) => (change ? order(changeCourse(course, change)) : null);

describe('changing a course', () => {
  it.each<[string, CourseChange, string[]]>([
    ['a step comes at the end', { type: 'addStep', moduleId: 'm', step: step('x') }, ['m:abx', 'n:c']],
    ['a step comes after another', { type: 'addStep', moduleId: 'm', step: step('x'), index: 1 }, ['m:axb', 'n:c']],
    ['a step goes', { type: 'removeStep', id: 'a' }, ['m:b', 'n:c']],
    ['a step moves within its module', { type: 'moveStep', id: 'b', moduleId: 'm', index: 0 }, ['m:ba', 'n:c']],
    ['a step moves to another module', { type: 'moveStep', id: 'b', moduleId: 'n', index: 0 }, ['m:a', 'n:bc']],
    ['a module moves', { type: 'moveModule', id: 'n', index: 0 }, ['n:c', 'm:ab']],
    ['a module goes with its steps', { type: 'removeModule', id: 'm' }, ['n:c']],
    ['a module comes', { type: 'addModule', module: module('o') }, ['m:ab', 'n:c', 'o:']],
  ])('%s', (_name, change, expected) => {
    expect(after(change)).toEqual(expected);
  });

  it('is the same object when nothing changes', () => {
    for (const change of [
      { type: 'removeStep', id: 'gone' },
      { type: 'moveStep', id: 'a', moduleId: 'm', index: 0 },
      { type: 'moveStep', id: 'a', moduleId: 'gone', index: 0 },
      { type: 'step', id: 'a', field: 'title', change: (each: Step) => each },
    ] satisfies CourseChange[])
      expect(changeCourse(course, change)).toBe(course);
  });

  it('finds a step with its place', () => {
    expect(findStep(course, 'b')).toMatchObject({ index: 1, module: { id: 'm' } });
    expect(findStep(course, 'm')).toBeNull();
    expect(findStep(course, null)).toBeNull();
  });
});

describe('one place up or down', () => {
  it.each([
    ['b', -1, ['m:ba', 'n:c']],
    ['b', 1, ['m:a', 'n:bc']],
    ['c', -1, ['m:abc', 'n:']],
    ['a', -1, null],
    ['c', 1, null],
    ['n', -1, ['n:c', 'm:ab']],
    ['n', 1, null],
    ['gone', 1, null],
  ] as const)('%s by %d', (id, by, expected) => {
    expect(after(nudge(course, id, by))).toEqual(expected);
  });
});

describe('undo', () => {
  const title = (id: string, words: string, at: number) =>
    ({
      type: 'change',
      change: { type: 'step', id, field: 'title.nl', change: (each: Step) => ({ ...each, title: both(words) }) },
      at,
    }) as const;
  const titleOf = (content: CourseContent, id: string) => findStep(content, id)?.step.title.nl;

  it('takes typing back as a whole until there is a pause, and other changes one by one', () => {
    const typed = [title('a', 'L', 0), title('a', 'Le', 300), title('a', 'Lees', 2000)].reduce(
      courseReducer,
      startHistory(course),
    );
    expect(titleOf(courseReducer(typed, { type: 'undo' }).now, 'a')).toBe('Le');
    const moved = courseReducer(typed, { type: 'change', change: { type: 'removeStep', id: 'b' }, at: 2001 });
    const back = courseReducer(moved, { type: 'undo' });
    expect(order(back.now)).toEqual(['m:ab', 'n:c']);
    expect(order(courseReducer(back, { type: 'redo' }).now)).toEqual(['m:a', 'n:c']);
  });

  it('keeps what a colleague did meanwhile in another step', () => {
    const mine = courseReducer(startHistory(course), title('a', 'Van mij', 0));
    const merged = courseReducer(mine, {
      type: 'merge',
      pieces: [{ kind: 'step', step: { ...step('c'), title: both('Van Bram') } }],
    });
    expect([titleOf(merged.now, 'a'), titleOf(merged.now, 'c')]).toEqual(['Van mij', 'Van Bram']);
    const undone = courseReducer(merged, { type: 'undo' }).now;
    expect([titleOf(undone, 'a'), titleOf(undone, 'c')]).toEqual(['a', 'Van Bram']);
  });
});
