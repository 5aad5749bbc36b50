import { feedbackRoutes } from './feedback';
import { growthRoutes } from './growth';
import { homeRoute } from './home';
import { learningRoutes } from './learning';
import { todayRoute } from './today';

/** What an agent opens first, and what works without a connection: the router begins with these. */
export const startRoutes = [homeRoute, todayRoute, ...learningRoutes, ...growthRoutes, ...feedbackRoutes] as const;
