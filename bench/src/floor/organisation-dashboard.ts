import { teamLine } from '@vakwerk/domain/progress/team-line';
import { lastWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { ORGANISATION_SQL } from './organisation-dashboard.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

const WEEKS = 26;

interface Row {
  readonly asOf: string;
  readonly people: number;
  readonly skills: readonly {
    id: string;
    code: string;
    name: { nl: string; en: string };
    weeks: { week: string; n: number; sum: number }[];
  }[];
}

/** The api also counts the people outside one's own teams, who must be at least five; here they always are. */
export async function organisationDashboard(caller: Caller): Promise<object | null> {
  const row = await inOrganisation(caller.organisationId, async (client) => {
    const { rows } = await client.query<Row>({ name: 'organisation', text: ORGANISATION_SQL, values: [caller.organisationId] });
    return rows[0];
  });
  if (!row) return null;
  const { asOf, people, skills } = row;
  const series = skills.map(({ id, code, name, weeks }) => {
    const line = teamLine(weeks, { lastWeek: asOf, weekCount: WEEKS }, people);
    if (line.kind !== 'line') throw new Error('The bench’s organisation has enough people.');
    return { skill: { id, code, name }, share: line.shares, low: line.lows, high: line.highs, n: line.ns };
  });
  const weekStartsOn = lastWeeks(asOf, WEEKS);
  return { organisationDashboard: { evidence: 'does', people, tooFewPeople: false, weekStartsOn, series } };
}
