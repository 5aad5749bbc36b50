import { Navigate } from '@tanstack/react-router';
import { fullName, useSignedIn } from '../lib/session';
import { Page } from '../ui/page';
import { useNavigation } from './shell/use-navigation';

/** Everybody's start: the first page of their role. */
export function HomePage() {
  const viewer = useSignedIn();
  const first = useNavigation()[0]?.items[0];
  return first ? <Navigate to={first.to} replace /> : <Page title={fullName(viewer.person)}>{null}</Page>;
}
