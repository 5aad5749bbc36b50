import { useMatches } from '@tanstack/react-router';

/** overview: rail of 240 px. work: rail folded to 64 px, page edge to edge. bare: no rail or bars (learner flow). */
export type Frame = 'overview' | 'work' | 'bare';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    frame?: Frame;
  }
}

/** A route chooses its frame with `staticData: { frame: 'work' }`. */
export const useFrame = (): Frame =>
  useMatches({ select: (matches) => matches.findLast((match) => match.staticData.frame)?.staticData.frame ?? 'overview' });
