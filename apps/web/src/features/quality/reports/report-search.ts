import { day, known, text } from '../../../lib/search-words';

/** Periods that are one press away, in days: 4, 13, 26 and 52 weeks. */
export const PERIODS = [28, 91, 182, 364] as const;
export type Period = (typeof PERIODS)[number];
export const USUAL: Period = 91;

export interface ReportSearch {
  readonly days?: Period;
  /** Days of one's own choice, both; they win over `days`. */
  readonly from?: string;
  readonly until?: string;
  readonly team?: string;
  readonly card?: string;
  /** Criterion report: the point that is open. */
  readonly point?: string;
  /** Criterion report: most often wrong first, instead of the order of the card. */
  readonly worst?: true;
}

/** The address of a report carries its period and filters, so that it can be kept or shared. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const [from, until] = [day(search.from), day(search.until)];
  const own = from && until && from <= until ? { from, until } : {};
  const days = PERIODS.find((each) => each === Number(search.days) && each !== USUAL);
  return known<ReportSearch>({
    ...(own.from ? own : { days }),
    team: text(search.team),
    card: text(search.card),
    point: text(search.point),
    worst: search.worst === true || search.worst === 'true' ? (true as const) : undefined,
  });
}
