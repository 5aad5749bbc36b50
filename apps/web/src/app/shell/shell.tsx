import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../../lib/i18n';
import { useLive } from '../../lib/live';
import { viewerQuery } from '../../lib/session';
import { ErrorState } from '../../ui/error-state';
import { LoadingRows } from '../../ui/loading-rows';
import { BottomBar } from './bottom-bar';
import { PhoneHead } from './phone-head';
import { Rail } from './rail';
import classes from './shell.module.css';
import { ShellKeys } from './shell-keys';
import { useFrame } from './use-frame';

const OfflineWork = lazy(() => import('../offline/offline-work'));

/** Rail, content, phone bars. Learner-flow pages ask for `bare`: they have bars of their own. */
export function Shell() {
  const { t } = useText();
  const viewer = useQuery(viewerQuery);
  const frame = useFrame();
  const [wasIn, setWasIn] = useState(false);
  if (viewer.data && !wasIn) setWasIn(true);
  useLive(viewer.data !== null && viewer.data !== undefined);
  if (viewer.isPending)
    return (
      <main id="content" className={classes.alone}>
        <LoadingRows count={4} />
      </main>
    );
  // A page that stands keeps standing when the api is away for a moment.
  if (viewer.isLoadingError)
    return (
      <main id="content" className={classes.alone}>
        <ErrorState error={viewer.error} onRetry={() => void viewer.refetch()} />
      </main>
    );
  if (!viewer.data) return <ToSignIn ended={wasIn} />;
  if (frame === 'bare') {
    return (
      <main id="content">
        <ShellKeys />
        <Suspense fallback={null}>
          <OfflineWork />
        </Suspense>
        <Outlet />
      </main>
    );
  }
  return (
    <div className={classes.app} data-frame={frame}>
      <ShellKeys />
      <Suspense fallback={null}>
        <OfflineWork />
      </Suspense>
      <Rail folded={frame === 'work'} label={t('common.mainMenu')} />
      <div className={classes.page}>
        <PhoneHead />
        <main id="content" className={classes.main}>
          <Outlet />
        </main>
      </div>
      <BottomBar label={t('common.mainMenu')} />
    </div>
  );
}

/** Goes once: the address is already the new one while this page still stands, and following it would never end. */
function ToSignIn({ ended }: { readonly ended: boolean }) {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    const here = router.state.location.href;
    const next = here === '/' ? {} : { next: here };
    if (!ended) void navigate({ to: '/sign-in', search: next, replace: true });
    // A real navigation: memory of the person's pages goes with it.
    else window.location.replace(router.buildLocation({ to: '/sign-in', search: { ...next, ended: true } }).href);
  }, [ended, navigate, router]);
  return null;
}
