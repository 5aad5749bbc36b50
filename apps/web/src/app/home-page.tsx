import { Navigate } from '@tanstack/react-router';
import { fullName, useSignedIn } from '../lib/session';
import { Page } from '../ui/page';
import { startFor } from './shell/navigation';

/** Everybody's start: the page of their first role. */
export function HomePage() {
  const viewer = useSignedIn();
  if (viewer.secondFactorDue) return <Navigate to="/second-factor" replace />;
  const start = startFor(viewer.roles);
  return start ? <Navigate to={start} replace /> : <Page title={fullName(viewer.person)}>{null}</Page>;
}
