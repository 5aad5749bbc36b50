import { among, known, text } from '../../lib/search-words';

/** Periods that are one press away, in weeks; a quarter needs no word in the address. */
export const PERIODS = [4, 8, 13, 26] as const;
export type PeriodWeeks = (typeof PERIODS)[number];

/** What the address of a page about a team carries, so that it can be kept or shared. */
export interface TeamSearch {
  readonly team?: string;
  readonly weeks?: PeriodWeeks;
  readonly skill?: string;
  readonly evidence?: 'does' | 'knows';
  /** Whose cell of the heat map is open. */
  readonly person?: string;
  /** On the dashboard: another team to stand beside; without it the period before. */
  readonly beside?: string;
}

/** Every page loads this file: it stays this small. */
export const readTeamSearch = (search: Record<string, unknown>): TeamSearch =>
  known<TeamSearch>({
    team: text(search.team),
    weeks: PERIODS.find((each) => each === Number(search.weeks)),
    skill: text(search.skill),
    evidence: among(['does', 'knows'], search.evidence),
    person: text(search.person),
    beside: text(search.beside),
  });
