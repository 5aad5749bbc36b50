import { describe, expect, it } from '@jest/globals';
import { createRouter } from '@tanstack/react-router';
import { ROLES } from '@vakwerk/domain/people/role';
import { allRoutes } from '../routes/all';
import { DESK_NAVIGATION } from './desk-navigation';
import { barFor, hasDesk, navigationFor, OWN_NAVIGATION, startFor } from './navigation';

const NAVIGATION = [...OWN_NAVIGATION, ...DESK_NAVIGATION];

const paths = (groups: ReturnType<typeof navigationFor>) => groups.flatMap((group) => group.items.map((item) => item.to));

describe('the menu', () => {
  it('shows an agent their own pages only', () => {
    expect(paths(navigationFor(NAVIGATION, ['agent']))).toEqual([
      '/today',
      '/practice',
      '/learn',
      '/growth',
      '/feedback',
      '/appointments',
    ]);
  });
  it('is whole for an agent without the groups of a desk', () => {
    expect(navigationFor(OWN_NAVIGATION, ['agent'])).toEqual(navigationFor(NAVIGATION, ['agent']));
    expect(ROLES.filter((role) => hasDesk([role]))).toEqual(ROLES.filter((role) => role !== 'agent'));
  });
  it('leads to pages that exist', () => {
    const pages = new Set(Object.keys(createRouter({ routeTree: allRoutes() }).routesByPath));
    const all = NAVIGATION.flatMap(({ items }) => items.flatMap(({ to }) => to));
    expect(all.filter((to) => !pages.has(to))).toEqual([]);
  });
  it('puts at most three places in the thumb bar, of the first role', () => {
    const groups = navigationFor(NAVIGATION, ['coach', 'agent']);
    expect(barFor(groups, ['coach', 'agent']).map((item) => item.to)).toEqual(['/today', '/practice', '/growth']);
    for (const role of ROLES) expect(barFor(navigationFor(NAVIGATION, [role]), [role]).length).toBeLessThanOrEqual(3);
  });
  it('starts everybody at a page of their own menu', () => {
    for (const role of ROLES) expect(paths(navigationFor(NAVIGATION, [role]))).toContain(startFor([role]));
    expect(startFor(['manager', 'agent'])).toBe('/today');
    expect(startFor([])).toBeUndefined();
  });
  it('gives every page a key of its own', () => {
    const keys = NAVIGATION.flatMap((group) => group.items.map((item) => item.key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
