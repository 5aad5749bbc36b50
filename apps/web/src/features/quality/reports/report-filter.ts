import { type ReportSearch, USUAL } from './report-search';

/** Plain calendar days, counted in UTC. */
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The filters as the api names them. `today`: YYYY-MM-DD in the reader's own zone. */
export function reportFilter({ days = USUAL, from, until, team, card }: ReportSearch, today: string) {
  return {
    from: from ?? addDays(today, 1 - days),
    until: until ?? today,
    ...(team && { teamId: team }),
    ...(card && { scorecardId: card }),
  };
}
