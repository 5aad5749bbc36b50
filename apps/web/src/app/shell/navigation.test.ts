import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@vakwerk/domain/people/role';
import { barFor, NAVIGATION, navigationFor, startFor } from './navigation';

const everywhere = () => true;
const paths = (groups: ReturnType<typeof navigationFor>) => groups.flatMap((group) => group.items.map((item) => item.to));

describe('the menu', () => {
  it('shows an agent their own pages only', () => {
    expect(paths(navigationFor(['agent'], everywhere))).toEqual([
      '/today',
      '/practice',
      '/learn',
      '/growth',
      '/feedback',
      '/appointments',
    ]);
  });
  it('leaves out what leads nowhere, and then empty groups', () => {
    expect(navigationFor(['agent', 'admin'], (to) => to === '/today')).toHaveLength(1);
  });
  it('puts at most three places in the thumb bar, of the first role', () => {
    const groups = navigationFor(['coach', 'agent'], everywhere);
    expect(barFor(groups, ['coach', 'agent']).map((item) => item.to)).toEqual(['/today', '/practice', '/growth']);
    for (const role of ROLES) expect(barFor(navigationFor([role], everywhere), [role]).length).toBeLessThanOrEqual(3);
  });
  it('starts everybody at a page of their own menu', () => {
    for (const role of ROLES) expect(paths(navigationFor([role], everywhere))).toContain(startFor([role]));
    expect(startFor(['manager', 'agent'])).toBe('/today');
    expect(startFor([])).toBeUndefined();
  });
  it('gives every page a key of its own', () => {
    const keys = NAVIGATION.flatMap((group) => group.items.map((item) => item.key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
