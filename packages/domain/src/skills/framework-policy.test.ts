import { describe, expect, it } from '@jest/globals';
import { canChangeFramework } from './framework-policy.js';

describe('changing a skill framework', () => {
  it.each([
    [['author'], true],
    [['coach', 'author'], true],
    [['admin'], false],
    [[], false],
  ])('as %j: %s', (roles, allowed) => {
    expect(canChangeFramework({ kind: 'person', roles })).toBe(allowed);
  });

  it('is possible for the product itself', () => {
    expect(canChangeFramework({ kind: 'system' })).toBe(true);
  });
});
