import { AGENT_TOKEN, COACH_TOKEN, signIn } from '../data/generate.js';
import { idOf } from '../data/ids.js';
import { COURSE_SQL } from '../floor/course-page.sql.js';
import { EVALUATION_SQL } from '../floor/evaluation-detail.sql.js';
import { ASSIGNMENTS_SQL } from '../floor/my-assignments.sql.js';
import { FEEDBACK_SQL } from '../floor/my-feedback.sql.js';
import { NEXT_SESSION_SQL, OWN_AGREEMENTS_SQL } from '../floor/next-session.sql.js';
import { ORGANISATION_SQL } from '../floor/organisation-dashboard.sql.js';
import { CANDIDATES_SQL, CARDS_SQL } from '../floor/practice-today.sql.js';
import { DASHBOARD_SQL } from '../floor/team-dashboard.sql.js';
import type { ReadRow } from '../report/report.js';
import { SIZE } from '../settings.js';
import { NAIVE_ORGANISATION_SQL, NAIVE_TEAM_SQL } from './naive.sql.js';
import type { Place } from './place.js';
import { type Asked, measureRead, type ReadScenario } from './read.js';
import { measureSubmit, type SubmitFigures } from './submit.js';

/** Evaluations of the first coach's own team: agents 0–19, spread over the whole half year. */
const evaluationOf = (n: number) => {
  const agents = SIZE.teams * SIZE.agentsPerTeam;
  const perAgent = SIZE.evaluations / agents;
  return { id: idOf('evaluation', (n % SIZE.agentsPerTeam) + agents * ((n * 7) % perAgent)) };
};

/** Moodle 5.1, tuned: CPU ms per request, measured on another machine of two cores (design: performance). */
const MOODLE = {
  courses: { what: 'my 17 courses (REST)', cpuMs: 81, wanted: [100, 200] },
  course: { what: 'the contents of a course of 12 modules (REST)', cpuMs: 29, wanted: [40, 60] },
  grader20: { what: 'the grader report, 20 learners', cpuMs: 163, wanted: [100, 250] },
  grader1000: { what: 'the grader report, 1,000 learners', cpuMs: 1_678, wanted: [1_000, 2_500] },
  coursePage: { what: 'the course page as HTML', cpuMs: 68 },
} as const;

type Row = Omit<ReadRow, 'figures'> & ReadScenario;
const NOTHING = () => ({});

const evaluationRow = (name: string, question: Asked['question']): Row => ({
  name,
  gate: 1.7,
  stretch: 1.35,
  asks: [{ question, variablesOf: evaluationOf }],
  statements: [{ sql: EVALUATION_SQL, valuesOf: (n) => [evaluationOf(n).id] }],
  token: COACH_TOKEN,
});

const READS: readonly Row[] = [
  evaluationRow('3 evaluation detail, 15 answers', 'evaluation'),
  evaluationRow('3 the same with the whole scorecard', 'evaluationAndCard'),
  {
    name: '4 team dashboard, 20 people × 12 skills × 26 weeks',
    gate: 1.8,
    stretch: 1.3,
    asks: [{ question: 'dashboard', variablesOf: () => ({ teamId: idOf('team', 0) }) }],
    statements: [{ sql: DASHBOARD_SQL, valuesOf: () => [idOf('team', 0)] }],
    naive: { sql: NAIVE_TEAM_SQL, values: [idOf('team', 0)] },
    token: COACH_TOKEN,
    moodle: [MOODLE.grader20],
  },
  {
    name: `5 organisation of ${(SIZE.teams * SIZE.agentsPerTeam).toLocaleString('en')}, 12 skills × 26 weeks`,
    gate: 1.8,
    stretch: 1.3,
    asks: [{ question: 'organisation', variablesOf: NOTHING }],
    statements: [{ sql: ORGANISATION_SQL, valuesOf: () => [] }],
    naive: { sql: NAIVE_ORGANISATION_SQL, values: [] },
    token: COACH_TOKEN,
    moodle: [MOODLE.grader1000],
  },
];

const AGENT = idOf('agent', 0);
const ASSIGNMENTS: Asked = { question: 'assignments', variablesOf: () => ({ finished: false }) };
const ASSIGNMENTS_STATEMENT = { sql: ASSIGNMENTS_SQL, valuesOf: () => [AGENT, false] };
const LEARNING = { gate: 1.8, stretch: 1.4, token: AGENT_TOKEN };
/** What an agent's start asks, and how much of it is the list of assignments. */
const HOME: readonly Row[] = [
  {
    ...LEARNING,
    name: '1 agent home: 17 assignments, 5 practice cards, 20 pieces of feedback, next session and own promises (4 requests)',
    asks: [
      ASSIGNMENTS,
      { question: 'practice', variablesOf: NOTHING },
      { question: 'feedback', variablesOf: () => ({ after: null }) },
      { question: 'nextSession', variablesOf: NOTHING },
    ],
    statements: [
      ASSIGNMENTS_STATEMENT,
      { sql: CANDIDATES_SQL, valuesOf: () => [AGENT] },
      { sql: CARDS_SQL, valuesOf: () => [[0, 4, 8, 3, 7].map((card) => idOf('practiceCard', card))] },
      { sql: FEEDBACK_SQL, valuesOf: () => [AGENT] },
      { sql: NEXT_SESSION_SQL, valuesOf: () => [AGENT] },
      { sql: OWN_AGREEMENTS_SQL, valuesOf: () => [AGENT] },
    ],
    moodle: [MOODLE.courses],
  },
  {
    ...LEARNING,
    name: '1 of which the 17 assignments with their progress',
    asks: [ASSIGNMENTS],
    statements: [ASSIGNMENTS_STATEMENT],
    moodle: [MOODLE.courses],
  },
];

const COURSE: readonly Row[] = [
  {
    ...LEARNING,
    name: '2 open course, 12 modules, my progress',
    asks: [{ question: 'course', variablesOf: () => ({ id: idOf('course', 0) }) }],
    statements: [{ sql: COURSE_SQL, valuesOf: () => [AGENT, idOf('course', 0)] }],
    moodle: [MOODLE.course, MOODLE.coursePage],
  },
];

type Measure = (place: Place, say: (line: string) => void) => Promise<ReadRow[]>;

/** Reading: the api beside the floor. */
const measure =
  (rows: readonly Row[]): Measure =>
  async (place, say) => {
    const reads: ReadRow[] = [];
    for (const row of rows) {
      await signIn(place.superuserUrl);
      const figures = await measureRead(place, row);
      const { name, gate, stretch, moodle } = row;
      reads.push({ name, gate, stretch, moodle, figures });
      say(`${name}: × ${figures.compiled.ratio.median.toFixed(2)}, field by field × ${figures.plain.ratio.median.toFixed(2)}`);
    }
    return reads;
  };
export const measureReads = measure(READS);
export const measureHome = measure(HOME);
export const measureCourse = measure(COURSE);

/** Handing in: the api beside its own statements. */
export async function measureSubmitting(place: Place, say: (line: string) => void): Promise<SubmitFigures> {
  await signIn(place.superuserUrl);
  const submit = await measureSubmit(place);
  say(`7 submit: ${submit.comparison.ours.perSecond.toFixed(0)} of ${submit.comparison.floor.perSecond.toFixed(0)} per second`);
  return submit;
}
