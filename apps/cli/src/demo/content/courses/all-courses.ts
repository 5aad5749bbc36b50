import type { DemoCourse } from '../types.js';
import { calmWithAngryCustomers } from './calm-with-angry-customers.js';
import { probingAndSummarising } from './probing-and-summarising.js';
import { safeStart } from './safe-start.js';

export const allCourses: readonly DemoCourse[] = [calmWithAngryCustomers, probingAndSummarising, safeStart];
