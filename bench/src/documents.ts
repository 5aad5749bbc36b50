import { createHash } from 'node:crypto';
import { operationOf, webDocument } from './web-document.js';

/** The queries the screens send, and the mutations behind their buttons; floor and api get the same request body. */
const FIGURES = `id state version kind strength tip agentNote drawReason submittedAt gradedAt releasedAt disputableUntil gradingJobId scoringSeconds
  interaction { id channel queue subject startedAt durationSeconds }
  agent { id givenName familyName } evaluator { id givenName familyName }
  answers { criterionId optionIds text notApplicable } notes { criterionId text }
  fragments { id number criterionId startMs endMs note }
  result { raw final nonCritical bonus passed computedAt jobId sections { sectionId points possible ratio weight zeroed }
    failedCriterionIds fatalCriterionIds notApplicableCriterionIds }`;

const CARD = `scorecardVersion { id scorecardId number name { nl en } publishedAt model policies { naPolicy fatalEffect passRatio bonusCap }
  sections { id title { nl en } weight failSection criteria { id text { nl en }
    guidance { explanation { nl en } goodExample { nl en } badExample { nl en } } type options { id label { nl en } points }
    naAllowed negativePointsAllowed commentRequired critical fatal bonus condition { criterionId optionIds } skillId rootCauses { id label { nl en } } } } }`;

const EVALUATION = `query Bench($id: ID!) { evaluation(id: $id) { ${FIGURES} } }`;
const EVALUATION_AND_CARD = `query Bench($id: ID!) { evaluation(id: $id) { ${FIGURES} ${CARD} } }`;
const DASHBOARD = `query Bench($teamId: ID!) { teamDashboard(teamId: $teamId, weeks: 26, evidence: does) {
  teamId teamName evidence people tooFewPeople weekStartsOn series { skill { id code name { nl en } } share low high n } } }`;
const ORGANISATION = `query Bench { organisationDashboard(weeks: 26, evidence: does) {
  evidence people tooFewPeople weekStartsOn series { skill { id code name { nl en } } share low high n } } }`;
const SUBMIT = `mutation Bench($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { __typename ... on EvaluationSubmitted { evaluationId gradingJobId } } }`;
const SAVE_ANSWER = `mutation Bench($input: SaveAttemptAnswerInput!) { saveAttemptAnswer(input: $input) { __typename
  ... on AttemptAnswerSaved { questionId saved stored { answer certainty version } attempt { id state closesAt handInUntil endedAt now } } } }`;

/** What an agent's start asks, and a course's page: the web app's own words. */
const LEARNING = {
  assignments: webDocument('features/learning/api/assignments.ts', 'MyAssignments'),
  practice: webDocument('features/learning/api/practice.ts', 'PracticeToday'),
  feedback: webDocument('features/quality/feedback/my-feedback.ts', 'MyFeedback'),
  nextSession: webDocument('features/coaching/today/next-session-row.tsx', 'NextSession'),
  course: webDocument('features/learning/api/courses.ts', 'LearnerCourse'),
} as const;

export type Question = 'evaluation' | 'evaluationAndCard' | 'dashboard' | 'organisation' | keyof typeof LEARNING;
type Known = Question | 'saveAnswer';

/** A second operation in a document keeps it from being compiled: the same query, executed field by field. */
const notCompiled = (document: string) => `${document} query Other { __typename }`;

const DOCUMENTS = {
  evaluation: EVALUATION,
  evaluationAndCard: EVALUATION_AND_CARD,
  dashboard: DASHBOARD,
  organisation: ORGANISATION,
  submit: SUBMIT,
  saveAnswer: SAVE_ANSWER,
  ...LEARNING,
  'evaluation:plain': notCompiled(EVALUATION),
  'evaluationAndCard:plain': notCompiled(EVALUATION_AND_CARD),
  'dashboard:plain': notCompiled(DASHBOARD),
  'organisation:plain': notCompiled(ORGANISATION),
  'assignments:plain': notCompiled(LEARNING.assignments),
  'practice:plain': notCompiled(LEARNING.practice),
  'feedback:plain': notCompiled(LEARNING.feedback),
  'nextSession:plain': notCompiled(LEARNING.nextSession),
  'course:plain': notCompiled(LEARNING.course),
};
type DocumentName = keyof typeof DOCUMENTS;

const hashOf = (name: DocumentName) => createHash('sha256').update(DOCUMENTS[name]).digest('hex');
const HASHES = Object.fromEntries(Object.keys(DOCUMENTS).map((name) => [name, hashOf(name as DocumentName)])) as Record<
  DocumentName,
  string
>;

/** What the api knows, as the web client's manifest. */
export const MANIFEST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DOCUMENTS).map(([name, text]) => [`sha256:${HASHES[name as DocumentName]}`, text]),
);

/** The hash by which a body names a question. */
export const hashOfQuestion = (question: Known): string => HASHES[question];

/** A request body as the browser sends it: the hash instead of the query. */
export const requestBody = (name: DocumentName, variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    operationName: operationOf(DOCUMENTS[name]),
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: HASHES[name] } },
  });
