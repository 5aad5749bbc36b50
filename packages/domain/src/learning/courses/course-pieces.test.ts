import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sameData } from '../../shared/same-data.js';
import type { CourseContent, CourseModule, Step } from './content.js';
import { changedPieces, mergePieces, type PieceVersions, pieceKey, piecesOf, withPieces } from './course-pieces.js';

const both = (text: string) => ({ nl: text, en: text });
const step = (id: string, title = id): Step => ({
  kind: 'text',
  id,
  title: both(title),
  required: true,
  body: { nl: [], en: [] },
});
const module = (id: string, steps: readonly Step[], title = id): CourseModule => ({
  id,
  title: both(title),
  objective: both(''),
  skillIds: [],
  optional: false,
  prerequisiteModuleIds: [],
  steps,
});
const course = (modules: readonly CourseModule[], title = 'Cursus'): CourseContent => ({
  title: both(title),
  summary: both(''),
  modules,
});

/** Two modules out of three, each with some of six steps, all with one of two titles. */
const contents: fc.Arbitrary<CourseContent> = fc
  .record({
    title: fc.constantFrom('Een', 'Twee'),
    moduleIds: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3'), { maxLength: 3 }),
    stepIds: fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']),
    cuts: fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 2 }),
    titles: fc.array(fc.constantFrom('x', 'y'), { minLength: 9, maxLength: 9 }),
  })
  .map(({ title, moduleIds, stepIds, cuts, titles }) => {
    const [one = 0, two = 0] = cuts.toSorted((x, y) => x - y);
    const parts = [stepIds.slice(0, one), stepIds.slice(one, two), stepIds.slice(two)];
    return course(
      moduleIds.map((id, at) =>
        module(
          id,
          (parts[at] ?? []).map((each, n) => step(each, titles[n])),
          titles[6 + at],
        ),
      ),
      title,
    );
  });

describe('the pieces of a draft', () => {
  it('put together are the draft, and what changed is all that has to be saved', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        expect(withPieces(before, [])).toEqual(before);
        expect(withPieces(before, changedPieces(before, after))).toEqual(after);
        expect(changedPieces(after, after)).toEqual([]);
      }),
    );
  });

  it('do not see the order of keys that a database gives them', () => {
    const given = course([module('m1', [step('a')])]);
    const sorted = JSON.parse(JSON.stringify(given, [...allKeys(given)].sort()));
    expect(changedPieces(given, sorted)).toEqual([]);
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData([1, 2], [1])).toBe(false);
  });

  it('keep a step in one place when two lists name it', () => {
    const moved = withPieces(course([module('m1', [step('a')]), module('m2', [])]), [
      { kind: 'steps', moduleId: 'm2', stepIds: ['a', 'a'] },
    ]);
    expect(moved.modules.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['a'], []]);
  });
});

describe('two authors at once', () => {
  const start = course([module('m1', [step('a'), step('b')]), module('m2', [step('c')])]);
  const stored = { content: start, version: 4, versions: {} as PieceVersions };
  const save = (at: typeof stored, after: CourseContent, baseVersion: number, base = start) => {
    const merged = mergePieces(at, changedPieces(base, after), baseVersion);
    if (!merged.ok) return merged;
    return { ...merged, stored: { content: merged.content, version: at.version + 1, versions: merged.versions } };
  };
  const title = (content: CourseContent, id: string, words: string): CourseContent => ({
    ...content,
    modules: content.modules.map((each) => ({
      ...each,
      steps: each.steps.map((one) => (one.id === id ? step(id, words) : one)),
    })),
  });

  it('both keep their work in different steps, and see each other’s', () => {
    const one = save(stored, title(start, 'a', 'van Noor'), 4);
    if (!('stored' in one)) throw new Error('refused');
    const two = save(one.stored, title(start, 'c', 'van Bram'), 4);
    if (!('stored' in two)) throw new Error('refused');
    expect(two.content).toEqual(title(title(start, 'a', 'van Noor'), 'c', 'van Bram'));
    expect(two.others.map(pieceKey)).toEqual(['step:a']);
    expect(two.versions).toEqual({ 'step:a': 5, 'step:c': 6 });
  });

  it('meet in the same step: the second is told which, and nothing is written', () => {
    const one = save(stored, title(start, 'a', 'van Noor'), 4);
    if (!('stored' in one)) throw new Error('refused');
    expect(save(one.stored, title(title(start, 'a', 'van Bram'), 'c', 'ook'), 4)).toEqual({ ok: false, keys: ['step:a'] });
    expect(save(one.stored, title(start, 'a', 'van Noor'), 4)).toMatchObject({ ok: true });
    expect(save(one.stored, title(one.content, 'a', 'later'), 5, one.content)).toMatchObject({ ok: true });
  });

  it('meet where one took away what the other wrote in', () => {
    const one = save(stored, course([module('m1', [step('b')]), module('m2', [step('c')])]), 4);
    if (!('stored' in one)) throw new Error('refused');
    expect(save(one.stored, title(start, 'a', 'van Bram'), 4)).toEqual({ ok: false, keys: ['step:a'] });
  });

  it('meet when both add a step to one module, and do not in two', () => {
    const added = (at: number, id: string) =>
      course(start.modules.map((each, n) => (n === at ? { ...each, steps: [...each.steps, step(id)] } : each)));
    const one = save(stored, added(0, 'x'), 4);
    if (!('stored' in one)) throw new Error('refused');
    expect(save(one.stored, added(0, 'y'), 4)).toEqual({ ok: false, keys: ['steps:m1'] });
    expect(save(one.stored, added(1, 'y'), 4)).toMatchObject({ ok: true });
  });

  it('never lose a piece that nobody touched', () => {
    fc.assert(
      fc.property(contents, contents, contents, (base, mine, theirs) => {
        const first = mergePieces({ content: base, version: 1, versions: {} }, changedPieces(base, theirs), 1);
        if (!first.ok) return;
        const second = mergePieces(
          { content: first.content, version: 2, versions: first.versions },
          changedPieces(base, mine),
          1,
        );
        if (!second.ok) return;
        const result = piecesOf(second.content);
        for (const piece of changedPieces(base, mine)) expect(result.get(pieceKey(piece))).toEqual(piece);
      }),
    );
  });
});

function allKeys(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) allKeys(inner, found.add(key));
  return found;
}
