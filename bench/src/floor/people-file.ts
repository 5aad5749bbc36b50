import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { forgettingWeight, posterior } from '@vakwerk/domain/progress/estimate-skill';
import { BYTE_ORDER_MARK, CSV_STYLES, csvRow } from '@vakwerk/domain/shared/csv-text';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { UNIFORM_PRIOR } from '@vakwerk/domain/shared/statistics/beta-prior';
import { PEOPLE_OF_TEAM_SQL } from './people-file.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

const WEIGHTS = Array.from({ length: 104 }, (_, age) => forgettingWeight(age));
const FEWEST = 5;
const WORDS = ['doet het', 'marge van', 'marge tot', 'waarnemingen'];

interface Row {
  readonly team: string;
  readonly week: string;
  readonly name: string;
  readonly skills: readonly (readonly [name: { nl: string }, weightedN: number, weightedSum: number, n: number])[];
}

/** People × skills of all the caller's teams, team by team, by the domain's own arithmetic as in the api. */
export async function sendPeople(caller: Caller, response: ServerResponse): Promise<void> {
  const style = CSV_STYLES[caller.language];
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
  for (const [place, teamId] of caller.teamIds.entries()) {
    const rows = await inOrganisation(caller.organisationId, async (client) => {
      const values = [caller.organisationId, teamId, WEIGHTS];
      return (await client.query<Row>({ name: 'people', text: PEOPLE_OF_TEAM_SQL, values })).rows;
    });
    const head = [
      'Naam',
      'Team',
      'Week van',
      ...(rows[0]?.skills ?? []).flatMap(([name]) => WORDS.map((word) => `${name.nl}: ${word}`)),
    ];
    const lines = rows.map(({ name, team, week, skills }) =>
      csvRow([name, team, week, ...skills.flatMap(([, weightedN, weightedSum, n]) => figures(weightedN, weightedSum, n))], style),
    );
    const text = (place === 0 ? BYTE_ORDER_MARK + csvRow(head, style) : '') + lines.join('');
    if (!response.write(text)) await once(response, 'drain');
  }
  response.end();
}

function figures(weightedN: number, weightedSum: number, n: number): (number | null)[] {
  if (n < FEWEST) return [null, null, null, n];
  const { mean, low, high } = posterior(weightedSum, weightedN, UNIFORM_PRIOR);
  return [...[mean, low, high].map((ratio) => displayPercent(ratio, 1)), n];
}
