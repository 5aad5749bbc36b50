import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Filter } from '../../features/messages/api/mail-log';
import { rootRoute, shellRoute } from './root';

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/messages',
  validateSearch: ({ unread }: Record<string, unknown>): { unread?: true } => (unread ? { unread: true } : {}),
  component: lazyRouteComponent(() => import('../../features/messages/pages/inbox-page'), 'InboxPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/messages',
  component: lazyRouteComponent(() => import('../../features/messages/pages/message-settings-page'), 'MessageSettingsPage'),
});

const kindsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/messages',
  component: lazyRouteComponent(() => import('../../features/messages/pages/kinds-page'), 'KindsPage'),
});

const mailLogRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/mail',
  // The page knows which there are; an address with another one shows everything.
  validateSearch: ({ state }: Record<string, unknown>): { state?: Filter } =>
    typeof state === 'string' ? { state: state as Filter } : {},
  component: lazyRouteComponent(() => import('../../features/messages/pages/mail-log-page'), 'MailLogPage'),
});

const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/unsubscribe/$token',
  component: lazyRouteComponent(() => import('../../features/messages/pages/unsubscribe-page'), 'UnsubscribePage'),
});

export const messageRoutes = [inboxRoute, settingsRoute, kindsRoute, mailLogRoute] as const;
export const publicMessageRoutes = [unsubscribeRoute] as const;
