import { lazy, Suspense } from 'react';

const Bell = lazy(() => import('../../features/messages/bell'));

/** The way to the inbox, a moment after the menu. */
export const BellPlace = ({ named }: { readonly named?: boolean }) => (
  <Suspense fallback={null}>
    <Bell named={named} />
  </Suspense>
);
