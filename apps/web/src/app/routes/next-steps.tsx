import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const pages = () => import('../../features/coaching/next-steps/pages');
const page = <Path extends string>(path: Path, name: 'NextStepsPage' | 'RuleEditPage' | 'RuleLogPage') =>
  createRoute({ getParentRoute: () => shellRoute, path, component: lazyRouteComponent(pages, name) });

export const nextStepRoutes = [
  page('/coaching/next-steps', 'NextStepsPage'),
  page('/coaching/next-steps/new', 'RuleEditPage'),
  page('/coaching/next-steps/$ruleId', 'RuleLogPage'),
  page('/coaching/next-steps/$ruleId/edit', 'RuleEditPage'),
] as const;
