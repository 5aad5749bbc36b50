import { teamLine } from '@vakwerk/domain/progress/team-line';
import { lastWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { DASHBOARD_SQL } from './team-dashboard.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

const WEEKS = 26;

interface Row {
  readonly teamName: string;
  readonly asOf: string;
  readonly people: number;
  readonly skills: readonly {
    id: string;
    code: string;
    name: { nl: string; en: string };
    weeks: { week: string; n: number; sum: number }[];
  }[];
}

/** The intervals are the domain's own arithmetic in both arms: only what is around it is compared. */
export async function teamDashboard(caller: Caller, { teamId }: { teamId: string }): Promise<object | null> {
  if (!caller.teamIds.includes(teamId)) return null;
  const row = await inOrganisation(caller.organisationId, async (client) => {
    const { rows } = await client.query<Row>({ name: 'dashboard', text: DASHBOARD_SQL, values: [caller.organisationId, teamId] });
    return rows[0];
  });
  if (!row) return null;
  const { teamName, asOf, people, skills } = row;
  const series = skills.map(({ id, code, name, weeks }) => {
    const line = teamLine(weeks, { lastWeek: asOf, weekCount: WEEKS }, people);
    if (line.kind !== 'line') throw new Error('The bench’s teams have enough people.');
    return { skill: { id, code, name }, share: line.shares, low: line.lows, high: line.highs, n: line.ns };
  });
  const weekStartsOn = lastWeeks(asOf, WEEKS);
  return { teamDashboard: { teamId, teamName, evidence: 'does', people, tooFewPeople: false, weekStartsOn, series } };
}
