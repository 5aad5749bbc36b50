import { Suspense } from 'react';
import type { NavigationItem } from './navigation';

/** The sign of a page; its place is there before the sign is. */
export function MenuIcon({ of: { icon: Icon }, size }: { readonly of: NavigationItem; readonly size: number }) {
  return (
    <Suspense fallback={<svg width={size} height={size} aria-hidden="true" />}>
      <Icon size={size} stroke={1.75} aria-hidden="true" />
    </Suspense>
  );
}
