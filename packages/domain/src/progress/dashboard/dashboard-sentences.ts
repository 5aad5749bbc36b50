import { FEWEST_PEOPLE } from '../../shared/fewest-people.js';
import type { Difference, Proportion } from '../../shared/statistics/difference-of-proportions.js';
import type { WeekKey } from '../../shared/time/iso-week.js';
import { type Change, changesAgainstOwnPast, LIKELY_RATE, type OwnPast, SURE_RATE } from '../own-past.js';
import { type Certainty, compareShares } from './compare-shares.js';
import type { ControlChart } from './control-chart.js';

export interface PersonSkillPast extends OwnPast {
  readonly personId: string;
  readonly skillId: string;
}

export interface TeamSkillPast {
  readonly skillId: string;
  readonly now: Proportion;
  /** The period before, of the same length. */
  readonly before: Proportion;
}

export interface DashboardFigures {
  readonly people: number;
  readonly skills: readonly TeamSkillPast[];
  readonly persons: readonly PersonSkillPast[];
  readonly control: ControlChart;
}

/** What is behind a sentence about people: which cells of the heat map. */
export type CellName = Pick<PersonSkillPast, 'personId' | 'skillId'>;

export type DashboardSentence =
  | ({
      readonly code: 'teamGrows' | 'teamFalls';
      readonly certainty: Certainty;
      readonly skillId: string;
      /** Observations of both periods together. */
      readonly n: number;
    } & Difference)
  | {
      readonly code: 'peopleGrow' | 'peopleFall';
      readonly certainty: Certainty;
      readonly people: number;
      /** Observations in the period behind these cells. */
      readonly n: number;
      readonly cells: readonly CellName[];
    }
  | {
      readonly code: 'weekBelow' | 'weekAbove';
      readonly week: WeekKey;
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    }
  /** Nothing can be told from chance; `n`: what was looked at in the period. */
  | { readonly code: 'nothingSure'; readonly n: number }
  | { readonly code: 'tooFewPeople' };

const MOST = 3;
/** A week outside the limits is news for a month. */
const NEWS_WEEKS = 4;

/**
 * At most three sentences a manager can act on, what goes wrong first; or one that says that nothing is sure. A team is compared with
 * its own previous period (Newcombe interval without 0, and Benjamini–Hochberg over its skills), a person only with their own past.
 */
export function dashboardSentences(figures: DashboardFigures): readonly DashboardSentence[] {
  if (figures.people < FEWEST_PEOPLE) return [{ code: 'tooFewPeople' }];
  const team = teamSentences(figures.skills);
  const told = [
    ...peopleSentence(figures.persons, 'lower'),
    ...team.filter(({ code }) => code === 'teamFalls').slice(0, 1),
    ...weekSentence(figures.control, 'below'),
    ...team.filter(({ code }) => code === 'teamGrows').slice(0, 1),
    ...peopleSentence(figures.persons, 'higher'),
    ...weekSentence(figures.control, 'above'),
  ];
  if (told.length > 0) return told.slice(0, MOST);
  return [{ code: 'nothingSure', n: figures.skills.reduce((sum, { now }) => sum + now.n, 0) }];
}

type TeamSentence = Extract<DashboardSentence, { code: 'teamGrows' | 'teamFalls' }>;

/** The largest change first. */
function teamSentences(skills: readonly TeamSkillPast[]): readonly TeamSentence[] {
  const compared = compareShares(skills.map(({ now, before }) => ({ first: now, second: before })));
  return skills
    .flatMap(({ skillId, now, before }, index): TeamSentence[] => {
      const comparison = compared[index];
      if (comparison?.kind !== 'higher' && comparison?.kind !== 'lower') return [];
      const { kind, ...rest } = comparison;
      return [{ code: kind === 'higher' ? 'teamGrows' : 'teamFalls', skillId, n: now.n + before.n, ...rest }];
    })
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

function peopleSentence(persons: readonly PersonSkillPast[], change: Change): readonly DashboardSentence[] {
  const likely = changesAgainstOwnPast(persons, LIKELY_RATE);
  const sure = changesAgainstOwnPast(persons, SURE_RATE);
  const places = likely.flatMap((each, index) => (each === change ? [index] : []));
  if (places.length === 0) return [];
  const found = places.map((place) => persons[place] as PersonSkillPast);
  return [
    {
      code: change === 'lower' ? 'peopleFall' : 'peopleGrow',
      certainty: places.every((place) => sure[place] === change) ? 'sure' : 'likely',
      people: new Set(found.map(({ personId }) => personId)).size,
      n: found.reduce((sum, { now }) => sum + now.n, 0),
      cells: found.map(({ personId, skillId }) => ({ personId, skillId })),
    },
  ];
}

function weekSentence(control: ControlChart, signal: 'above' | 'below'): readonly DashboardSentence[] {
  const week = control.weeks.slice(-NEWS_WEEKS).findLast((each) => each.signal === signal);
  if (!week || week.share === null || week.low === null || week.high === null) return [];
  const { share, low, high, n } = week;
  return [{ code: signal === 'above' ? 'weekAbove' : 'weekBelow', week: week.week, share, low, high, n }];
}
