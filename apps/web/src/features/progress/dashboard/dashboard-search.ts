import { known, text } from '../../../lib/search-words';

/** Periods that are one press away, in weeks. */
export const PERIODS = [4, 8, 13, 26] as const;
export type PeriodWeeks = (typeof PERIODS)[number];
export const USUAL: PeriodWeeks = 13;

export interface DashboardSearch {
  readonly team?: string;
  readonly weeks?: PeriodWeeks;
  readonly skill?: string;
  /** Another team to stand beside; without it the period before. */
  readonly beside?: string;
}

/** The address of the dashboard carries its filters, so that it can be kept or shared. */
export const readDashboardSearch = (search: Record<string, unknown>): DashboardSearch =>
  known<DashboardSearch>({
    team: text(search.team),
    weeks: PERIODS.find((each) => String(each) === String(search.weeks) && each !== USUAL),
    skill: text(search.skill),
    beside: text(search.beside),
  });
