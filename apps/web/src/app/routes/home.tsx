import { createRoute } from '@tanstack/react-router';
import { HomePage } from '../home-page';
import { shellRoute } from './root';

export const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/', component: HomePage });
