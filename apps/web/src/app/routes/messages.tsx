import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Filter } from '../../features/messages/api/mail-log';
import { rootRoute, shellRoute } from './root';

const pages = () => import('../../features/messages/pages');

const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/messages',
  validateSearch: ({ unread }: Record<string, unknown>): { unread?: true } => (unread ? { unread: true } : {}),
  component: lazyRouteComponent(pages, 'InboxPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/messages',
  component: lazyRouteComponent(pages, 'MessageSettingsPage'),
});

const kindsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/messages',
  component: lazyRouteComponent(pages, 'KindsPage'),
});

const mailLogRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/mail',
  // The page knows which there are; an address with another one shows everything.
  validateSearch: ({ state }: Record<string, unknown>): { state?: Filter } =>
    typeof state === 'string' ? { state: state as Filter } : {},
  component: lazyRouteComponent(pages, 'MailLogPage'),
});

const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/unsubscribe',
  component: lazyRouteComponent(pages, 'UnsubscribePage'),
});

export const messageRoutes = [inboxRoute, settingsRoute, kindsRoute, mailLogRoute] as const;
export const publicMessageRoutes = [unsubscribeRoute] as const;
