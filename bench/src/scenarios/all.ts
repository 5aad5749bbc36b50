import { signIn } from '../data/generate.js';
import { idOf } from '../data/ids.js';
import { EVALUATION_SQL } from '../floor/evaluation-detail.sql.js';
import { DASHBOARD_SQL } from '../floor/team-dashboard.sql.js';
import type { Findings, ReadRow } from '../report/report.js';
import { SIZE } from '../settings.js';
import type { Place } from './place.js';
import { measureRead, type ReadScenario } from './read.js';
import { measureSubmit } from './submit.js';

/** Evaluations of the first coach's own team: agents 0–19, spread over the whole half year. */
const evaluationOf = (n: number) => {
  const agents = SIZE.teams * SIZE.agentsPerTeam;
  const perAgent = SIZE.evaluations / agents;
  return { id: idOf('evaluation', (n % SIZE.agentsPerTeam) + agents * ((n * 7) % perAgent)) };
};

const READS: readonly (Omit<ReadRow, 'figures'> & ReadScenario)[] = [
  {
    name: '3 evaluation detail, 15 answers',
    gate: 1.7,
    stretch: 1.35,
    question: 'evaluation',
    sql: EVALUATION_SQL,
    variablesOf: evaluationOf,
  },
  {
    name: '3 the same with the whole scorecard',
    gate: 1.7,
    stretch: 1.35,
    question: 'evaluationAndCard',
    sql: EVALUATION_SQL,
    variablesOf: evaluationOf,
  },
  {
    name: '4 team dashboard, 20 people × 12 skills × 26 weeks',
    gate: 1.8,
    stretch: 1.3,
    question: 'dashboard',
    sql: DASHBOARD_SQL,
    variablesOf: () => ({ teamId: idOf('team', 0) }),
  },
];

/** Runs all scenarios one after the other. */
export async function measureScenarios(place: Place, say: (line: string) => void): Promise<Pick<Findings, 'reads' | 'submit'>> {
  const reads: ReadRow[] = [];
  for (const scenario of READS) {
    await signIn(place.superuserUrl);
    const figures = await measureRead(place, scenario);
    const { name, gate, stretch } = scenario;
    reads.push({ name, gate, stretch, figures });
    say(`${name}: × ${figures.compiled.ratio.median.toFixed(2)}, field by field × ${figures.plain.ratio.median.toFixed(2)}`);
  }
  await signIn(place.superuserUrl);
  const submit = await measureSubmit(place);
  say(`7 submit: ${submit.comparison.ours.perSecond.toFixed(0)} of ${submit.comparison.floor.perSecond.toFixed(0)} per second`);
  return { reads, submit };
}
