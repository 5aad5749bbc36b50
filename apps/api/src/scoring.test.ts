import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { GradeEvaluation } from '@vakwerk/backend/quality/evaluations/grade-evaluation';
import { ANSWERS, aScoringScene, NOTES, type ScoringScene } from '@vakwerk/testing/scoring-scene';
import type { Buildable } from '@vakwerk/testing/test-application';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let scene: ScoringScene;
let coach: SignedIn;
let agent: SignedIn;
beforeAll(async () => {
  api = await openTestApi();
  const builder: Buildable = { get: (type) => api.app.get(type, { strict: false }), within: api.within };
  scene = await aScoringScene(builder);
  coach = await aSignedInPerson(api, scene, ['coach']);
  agent = await aSignedInPerson(api, scene, ['agent']);
});
afterAll(() => api.close());

const DETAIL = `id state version scoringSeconds drawReason gradingJobId answers { criterionId optionIds notApplicable }
  scorecardVersion { model policies { naPolicy } sections { weight criteria { id type commentRequired options { id points } } } }
  result { final failedCriterionIds jobId sections { sectionId ratio } }`;

async function ask<Answer>(
  person: SignedIn,
  name: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await api.graphql(query, variables, person);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.[name] as Answer;
}

interface Answer {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

const save = (input: Record<string, unknown>) =>
  ask<Answer>(
    coach,
    'saveEvaluation',
    `mutation ($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { __typename ... on EvaluationSaved { version } ... on EvaluationConflict { code stored { version tip } } } }`,
    { input: { fragments: [], notes: [], ...input } },
  );
const submit = (input: Record<string, unknown>) =>
  ask<Answer>(
    coach,
    'submitEvaluation',
    `mutation ($input: SubmitEvaluationInput!) { submitEvaluation(input: $input) { __typename ... on EvaluationSubmitted { gradingJobId }
       ... on EvaluationIncomplete { code unansweredCriterionIds missingCommentCriterionIds } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );

describe('a call over GraphQL', () => {
  it('is started, saved, refused while open, submitted, graded, read by the agent and acknowledged', async () => {
    const who = { ...scene.agent, personId: agent.personId };
    const interactionId = await scene.aCall({ agent: who });
    const started = await ask<{ __typename: string; evaluation: { id: string } }>(
      coach,
      'startEvaluation',
      `mutation ($input: StartEvaluationInput!) { startEvaluation(input: $input) { __typename ... on EvaluationChanged { evaluation { ${DETAIL} } } } }`,
      { input: { interactionId } },
    );
    expect(started).toMatchObject({
      __typename: 'EvaluationChanged',
      evaluation: { state: 'draft', version: 1, answers: [], result: null },
    });
    const evaluationId = started.evaluation.id;

    expect(await save({ evaluationId, expectedVersion: 1, answers: ANSWERS })).toEqual({
      __typename: 'EvaluationSaved',
      version: 2,
    });
    expect(await save({ evaluationId, expectedVersion: 1, answers: [], tip: 'x' })).toMatchObject({
      __typename: 'EvaluationConflict',
      stored: { version: 2, tip: '' },
    });
    expect(await submit({ evaluationId, expectedVersion: 2 })).toEqual({
      __typename: 'EvaluationIncomplete',
      code: 'quality.error.incomplete',
      unansweredCriterionIds: [],
      missingCommentCriterionIds: ['identity'],
    });
    await save({ evaluationId, expectedVersion: 2, answers: ANSWERS, notes: NOTES });
    const submitted = await submit({ evaluationId, expectedVersion: 3 });
    expect(submitted.__typename).toBe('EvaluationSubmitted');

    const query = `query ($id: ID!) { evaluation(id: $id) { ${DETAIL} } }`;
    expect((await api.graphql(query, { id: evaluationId }, agent)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const jobId = String(submitted.gradingJobId);
    await api.app
      .get(GradeEvaluation, { strict: false })
      .run({ kind: 'system', organisationId: scene.organisationId }, { evaluationId, jobId });
    expect(await ask(agent, 'evaluation', query, { id: evaluationId })).toMatchObject({
      state: 'released',
      scoringSeconds: null,
      gradingJobId: jobId,
      scorecardVersion: { model: 'weightedPercentages' },
      result: { final: 0.666667, failedCriterionIds: ['identity'], jobId },
    });

    const feedback = `{ myFeedback { unreadCount nodes { id finalRatio evaluator { id } } pageInfo { hasNextPage } } }`;
    expect(await ask(agent, 'myFeedback', feedback)).toMatchObject({
      unreadCount: 1,
      nodes: [{ id: evaluationId, finalRatio: 0.666667 }],
    });
    const read = `mutation ($input: AcknowledgeEvaluationInput!) { acknowledgeEvaluation(input: $input) { __typename ... on EvaluationChanged { evaluation { state } } } }`;
    expect(await ask(agent, 'acknowledgeEvaluation', read, { input: { evaluationId } })).toEqual({
      __typename: 'EvaluationChanged',
      evaluation: { state: 'acknowledged' },
    });
    expect(await ask(agent, 'myFeedback', feedback)).toMatchObject({ unreadCount: 0 });
  });

  it('names what is wrong with a scorecard, and shows the queue with its figures', async () => {
    const author = await aSignedInPerson(api, scene, ['author']);
    const imported = `mutation { importScorecard(json: "{}") { __typename ... on ScorecardNotValid { code problems { code path } } } }`;
    expect(await ask(author, 'importScorecard', imported)).toMatchObject({
      __typename: 'ScorecardNotValid',
      code: 'quality.error.scorecardNotValid',
    });
    const queue = `{ scoringQueue { todayCount doneTodayCount quotas { agent { id } scored quota } nodes { id reason dueOn } } }`;
    expect(await ask(coach, 'scoringQueue', queue)).toMatchObject({ doneTodayCount: 1, nodes: [] });
  });
});
