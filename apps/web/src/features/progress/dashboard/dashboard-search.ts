import { readTeamSearch, type TeamSearch } from '../team-search';

/** What a dashboard is of when its address does not say: a quarter. */
export const USUAL = 13;

export type DashboardSearch = Pick<TeamSearch, 'team' | 'weeks' | 'skill' | 'beside'>;

/** The filters of the dashboard alone: what a view of it keeps. */
export function readDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  const { evidence: _evidence, person: _person, weeks, ...filters } = readTeamSearch(search);
  return { ...filters, ...(weeks && weeks !== USUAL && { weeks }) };
}
