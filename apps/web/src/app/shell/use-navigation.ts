import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSignedIn } from '../../lib/session';
import { type NavigationGroup, navigationFor } from './navigation';

/** The signed-in person's menu. */
export function useNavigation(): NavigationGroup[] {
  const { roles } = useSignedIn();
  const paths = useRouter().routesByPath as Readonly<Record<string, unknown>>;
  return useMemo(() => navigationFor(roles, (to) => Object.hasOwn(paths, to)), [roles, paths]);
}
