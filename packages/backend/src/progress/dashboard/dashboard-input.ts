import { z } from 'zod';
import { PERIOD_WEEKS } from '../teams/team-sql.js';

/** Which team, which period, which skill, and beside what. */
export const dashboardSchema = z.object({
  teamId: z.uuid(),
  weeks: z.number().int().min(1).max(52).default(PERIOD_WEEKS),
  skillId: z.uuid().nullish(),
  /** Another team of one's own; null: the same team in the period before. */
  compareWith: z.uuid().nullish(),
});
export type DashboardRequest = z.input<typeof dashboardSchema>;

/** How far the control chart looks back at least: what is usual shows only in half a year. */
export const CONTROL_WEEKS = 26;
