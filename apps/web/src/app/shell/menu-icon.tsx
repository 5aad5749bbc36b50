import type { NavigationItem } from './navigation';

/** The sign of a page. */
export function MenuIcon({ of: { icon: Icon }, size }: { readonly of: NavigationItem; readonly size: number }) {
  return <Icon size={size} stroke={1.75} aria-hidden="true" />;
}
