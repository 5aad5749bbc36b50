import { describe, expect, it } from '@jest/globals';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { knows } from '../all-pages';
import { allRoutes } from './all';
import { publicRoutes } from './public';
import { rootRoute, shellRoute } from './root';
import { startRoutes } from './start';

type Tree = ReturnType<typeof allRoutes>;
const routerOf = (routeTree: Tree) => createRouter({ routeTree, history: createMemoryHistory() });
const addressOf = (path: string) => path.replaceAll(/\$\w+/g, 'x');

describe('the pages a router begins with', () => {
  it('take no address for their own that is of a page it is told of later', () => {
    const start = routerOf(rootRoute.addChildren([...publicRoutes, shellRoute.addChildren([...startRoutes])]) as unknown as Tree);
    const known = new Set<string>(Object.keys(start.routesByPath));
    const paths = Object.keys(routerOf(allRoutes()).routesByPath);
    const later = paths.filter((path) => !known.has(path));
    expect(later.length).toBeGreaterThan(50);
    expect(knows(start, '/learn/x')).toBe(true);
    expect(later.filter((path) => knows(start, addressOf(path)))).toEqual([]);
  });
});
