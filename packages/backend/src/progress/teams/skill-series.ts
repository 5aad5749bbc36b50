import { teamLine } from '@vakwerk/domain/progress/team-line';
import { lastWeeks } from '@vakwerk/domain/shared/time/iso-week';
import type { SkillOfTeam, TeamWeeksRow } from './team.reader.js';

/** One skill of a team, week by week, as columns that line up with the view's weeks. */
export interface SkillSeriesView {
  readonly skill: SkillOfTeam;
  readonly share: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly n: readonly number[];
}

/** What the weeks of a team and of the organisation have in common. */
type GroupWeeks = Pick<TeamWeeksRow, 'asOf' | 'people' | 'skills'>;

/** The series of every skill. In a group that is too small the columns are there but hold nothing, n neither. */
export function seriesOf(team: GroupWeeks, weekCount: number): SkillSeriesView[] {
  const nothing = Array.from({ length: weekCount }, () => null);
  const noCounts = Array.from({ length: weekCount }, () => 0);
  return team.skills.map(({ id, code, name, weeks }) => {
    const skill = { id, code, name };
    const line = teamLine(weeks, { lastWeek: team.asOf, weekCount }, team.people);
    if (line.kind === 'tooFewPeople') return { skill, share: nothing, low: nothing, high: nothing, n: noCounts };
    return { skill, share: line.shares, low: line.lows, high: line.highs, n: line.ns };
  });
}

/** The Mondays of the columns. */
export const weeksOfView = (team: Pick<GroupWeeks, 'asOf'>, weekCount: number): readonly string[] =>
  lastWeeks(team.asOf, weekCount);
