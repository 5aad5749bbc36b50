import type { AnyRouter } from '@tanstack/react-router';

let added: Promise<void> | null = null;

/** Whether there is a page at this address among those a router was told of. What only begins like one (`**` is the rest) is none. */
export function knows(router: AnyRouter, pathname: string): boolean {
  const [, params, route] = router.getMatchedRoutes(pathname);
  return route !== undefined && !('**' in params);
}

/**
 * Lets a router that began with the start's pages know all of them. Their addresses are a tenth of the first file, and who opens Today
 * on a phone needs none of them yet. @throws without a connection; ask again
 */
export function addAllPages(router: AnyRouter): Promise<void> {
  added ??= import('./routes/all').then(
    ({ allRoutes }) => {
      allRoutes(); // the same root with more children, so the router is told to look again
      router.setRoutes(router.buildRouteTree());
      router.update({ ...router.options });
    },
    (error: unknown) => {
      added = null;
      throw error;
    },
  );
  return added;
}
