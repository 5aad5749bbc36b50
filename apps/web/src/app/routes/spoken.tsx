import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const pages = () => import('../../features/quality/spoken/pages');
const page = <Path extends string>(path: Path, name: 'SpokenListPage' | 'SpokenAnswerPage' | 'TeamSpokenPage') =>
  createRoute({ getParentRoute: () => shellRoute, path, component: lazyRouteComponent(pages, name) });

export const spokenRoutes = [
  page('/practice/spoken', 'SpokenListPage'),
  page('/practice/spoken/$id', 'SpokenAnswerPage'),
  page('/coaching/spoken', 'TeamSpokenPage'),
] as const;
