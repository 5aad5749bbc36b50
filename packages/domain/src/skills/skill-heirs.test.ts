import { expect, it } from '@jest/globals';
import { heirOf, heirsOf } from './skill-heirs.js';

it('follows merges in a row to the skill that is in use, and never in a ring', () => {
  const heirs = heirsOf(
    new Map([
      ['asking', 'listening'],
      ['listening', 'contact'],
    ]),
  );
  expect([...heirs]).toEqual([
    ['asking', 'contact'],
    ['listening', 'contact'],
  ]);
  expect(heirOf('asking', heirs)).toBe('contact');
  expect(heirOf('contact', heirs)).toBe('contact');
  expect(heirOf(null, heirs)).toBeNull();
  expect(() =>
    heirsOf(
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ),
  ).not.toThrow();
});
