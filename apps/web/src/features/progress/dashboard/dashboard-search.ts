import { among, known, text } from '../../../lib/search-words';

/** Periods that are one press away, in weeks; a quarter needs no word. */
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

export interface SkillsSearch extends Omit<DashboardSearch, 'beside'> {
  readonly evidence?: 'does' | 'knows';
  /** Whose cell is open. */
  readonly person?: string;
}

/** The address of the dashboard carries its filters, so that it can be kept or shared. Every page loads this file: it stays this small. */
export const readDashboardSearch = ({ team, weeks, skill, beside }: Record<string, unknown>): DashboardSearch =>
  known<DashboardSearch>({
    team: text(team),
    weeks: PERIODS.find((each) => `${each}` === `${weeks}` && each !== USUAL),
    skill: text(skill),
    beside: text(beside),
  });

export const readSkillsSearch = ({ evidence, person, beside: _, ...search }: Record<string, unknown>): SkillsSearch => ({
  ...readDashboardSearch(search),
  ...known<SkillsSearch>({ evidence: among(['does', 'knows'], evidence), person: text(person) }),
});
