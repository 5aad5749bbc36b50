import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LookAtNextSteps } from '@vakwerk/backend/coaching/index';
import { PreviewNextStep } from '@vakwerk/backend/coaching/next-steps/preview-next-step';
import { NoteFailedCriteria } from '@vakwerk/backend/coaching/skill-needs/note-failed-criteria';
import { Database } from '@vakwerk/backend/platform/database/database';
import { ReadMyGrowth } from '@vakwerk/backend/progress/growth/read-my-growth';
import { ReadTeamHeatMap } from '@vakwerk/backend/progress/teams/read-team-heat-map';
import { RefreshTeamWeeks } from '@vakwerk/backend/progress/weeks/refresh-team-weeks';
import { CalibrationChoiceReader } from '@vakwerk/backend/quality/calibrations/calibration-choice.reader';
import { FindCallsToHear } from '@vakwerk/backend/quality/draws/find-calls-to-hear';
import { RandomCallOutcomes } from '@vakwerk/backend/quality/evaluations/random-call-outcomes';
import { ScoringQueueReader } from '@vakwerk/backend/quality/evaluations/scoring-queue.reader';
import { AskSpokenPractice } from '@vakwerk/backend/quality/index';
import { ListInteractions } from '@vakwerk/backend/quality/interactions/list-interactions';
import { ListRegister } from '@vakwerk/backend/quality/register/list-register';
import { ReadAccuracy } from '@vakwerk/backend/quality/reports/read-accuracy';
import { ReadCriterionReport } from '@vakwerk/backend/quality/reports/read-criterion-report';
import { SamplingFrameReader } from '@vakwerk/backend/quality/sampling/sampling-frame.reader';
import { samplingPeriodAt } from '@vakwerk/domain/quality/sampling/sampling-period';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { figuresFollow, figuresRecomputed } from '@vakwerk/testing/figures';
import { aScoringScene, type ScoringScene } from '@vakwerk/testing/scoring-scene';
import type { Buildable } from '@vakwerk/testing/test-application';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

const SOUNDS = new URL('../../../packages/backend/src/platform/files/audio/fixtures/', import.meta.url);
let api: TestApi;
let app: Buildable;
let scene: ScoringScene;
beforeAll(async () => {
  api = await openTestApi();
  app = { get: (type) => api.app.get(type, { strict: false }), within: api.within };
  scene = await aScoringScene(app);
  for (const startedAt of [NOW, daysAgo(1)])
    await follow(await aReleasedEvaluation(app, scene, await scene.aCall({ startedAt })));
});
afterAll(() => api.close());

const NOW = new Date();
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const upload = async (person: SignedIn | null, intent: string, sound: string) => {
  const form = new FormData();
  form.append('intent', intent);
  form.append('recording', new Blob([new Uint8Array(await readFile(fileURLToPath(new URL(sound, SOUNDS))))]), 'answer.wav');
  const body = new Response(form);
  return api.app.inject({
    method: 'POST',
    url: '/api/spoken-practice',
    headers: { 'content-type': body.headers.get('content-type') ?? '', ...(person ? { cookie: person.cookie } : {}) },
    payload: Buffer.from(await body.arrayBuffer()),
  });
};

/** Everything the worker does when feedback is released. */
async function follow(evaluationId: string): Promise<void> {
  const { organisationId } = scene;
  await figuresFollow(app, organisationId, evaluationId);
  await app.get(NoteFailedCriteria).run({ kind: 'system', organisationId } as never, { evaluationId });
  await app.get(LookAtNextSteps).run({ organisationId });
  await figuresRecomputed(app, organisationId);
  await app.get(RefreshTeamWeeks).run({ kind: 'system', organisationId });
}

/** Every reader of calls and of what was found in them. */
async function liveFigures(): Promise<Record<string, unknown>> {
  const { organisationId, teamId, agent, coach, manager } = scene;
  const read = <T>(work: () => Promise<T>): Promise<T> => app.within(organisationId, work);
  const rows = (table: string) =>
    read(() => app.get(Database).manager().query(`SELECT to_jsonb(t) - 'updated_at' AS row FROM ${table} t ORDER BY t::text`));
  const wish = {
    name: 'Wie belt er?',
    trigger: { kind: 'criterionFails', criterionId: 'identity', times: 1, outOf: 1 },
    audience: { teamIds: [teamId], roles: ['agent'] },
    actions: [{ kind: 'tellCoach' }],
    limits: { perPersonPerWeek: 20, perDay: null },
  } as const;
  const plan = {
    id: scene.scorecardId,
    frame: { teamIds: [teamId], queues: [], channels: [], shortestSeconds: null, longestSeconds: null, from: null, until: null },
    quota: { count: 7, per: 'month' },
    evaluators: [{ evaluatorId: coach.personId, capacity: 100 }],
    blind: false,
    timeZone: 'Europe/Amsterdam',
  } as const;
  const period = samplingPeriodAt(NOW, 'month', 'Europe/Amsterdam');
  return {
    heatMap: await read(() => app.get(ReadTeamHeatMap).run(manager, { teamId, evidence: 'does' }, NOW)),
    // An agent's own sums hold what was released to them, which was after this suite began.
    growth: await read(() => app.get(ReadMyGrowth).run(agent, new Date())),
    criteria: await read(() => app.get(ReadCriterionReport).run(manager, {})),
    accuracy: await read(() => app.get(ReadAccuracy).run(manager, {})),
    outcomes: await read(() => app.get(RandomCallOutcomes).list(daysAgo(90))),
    frame: (await read(() => app.get(SamplingFrameReader).frame(plan, period))).interactions.length,
    earlier: (await read(() => app.get(SamplingFrameReader).earlier(null, period))).length,
    nextStep: (await app.get(PreviewNextStep).run(manager, null, wish as never)).past.length,
    calls: (await read(() => app.get(ListInteractions).run(coach, {}))).nodes.length,
    toCalibrate: (await read(() => app.get(CalibrationChoiceReader).listCalls(coach, {}, {}))).nodes.length,
    toHear: await read(() => app.get(FindCallsToHear).run(agent.personId, 10)),
    register: (await read(() => app.get(ListRegister).run(manager, {}))).nodes.length,
    doneToday: await read(() => app.get(ScoringQueueReader).counts(coach, NOW)),
    quotas: await read(() => app.get(ScoringQueueReader).quotas(coach, NOW)),
    observations: await rows('observation'),
    weeks: await rows('person_skill_week'),
    needs: await rows('skill_need'),
    draws: await rows('draw'),
  };
}

async function aPractice(sound: string): Promise<string> {
  const person = { organisationId: scene.organisationId, teamId: scene.teamId };
  const signedIn = await aSignedInPerson(api, person, ['agent']);
  const id = await app.get(AskSpokenPractice).run(scene.coach, { agentId: signedIn.personId, prompt: 'Wat zeg je?' });
  const agreed = await api.graphql('mutation ($id: ID!) { createSpokenUpload(id: $id) { url intent } }', { id }, signedIn);
  expect(agreed.data).toMatchObject({ createSpokenUpload: { url: '/api/spoken-practice' } });
  const { intent } = (agreed.data?.createSpokenUpload as { intent: string } | undefined) ?? { intent: '' };
  const coach = await aSignedInPerson(api, person, ['agent', 'coach']);
  expect((await upload(null, intent, sound)).statusCode).toBe(401);
  expect((await upload(coach, intent, sound)).statusCode).toBe(403);
  expect((await upload(signedIn, 'made.up', sound)).statusCode).toBe(403);
  const sent = await upload(signedIn, intent, sound);
  expect([sent.statusCode, sent.json()]).toMatchObject([200, { outcome: 'imported' }]);
  return (sent.json() as { interactionId: string }).interactionId;
}

describe('practice and calls', () => {
  it('an answer that was recorded, sent over HTTP and scored changes no figure of calls, and is no call', async () => {
    // The people who answer are there before: a new person is a new row of a heat map.
    const interactionId = await aPractice('tone-mono.opus');
    const before = await liveFigures();
    await follow(await aReleasedEvaluation(app, scene, interactionId));
    expect(await liveFigures()).toEqual(before);
    expect(before).toMatchObject({ calls: 2, frame: expect.any(Number), toHear: [], register: 2 });
    expect((before.observations as unknown[]).length).toBeGreaterThan(0);
  });

  it('the same answers on a call that chance chose change all of them', async () => {
    const before = await liveFigures();
    await follow(await aReleasedEvaluation(app, scene, await scene.aCall({ startedAt: NOW })));
    const after = await liveFigures();
    const same = Object.keys(before).filter((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
    expect(same).toEqual(['toCalibrate', 'toHear']);
  });
});
