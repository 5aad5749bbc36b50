import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { scoredBlind } from '@vakwerk/testing/calibration-scene';
import { aScored } from '@vakwerk/testing/register-scene';
import { aScoringScene, aSubmission, CARD, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { OpenCalibration } from '../calibrations/open-calibration.js';
import { WithdrawEvaluation } from '../evaluations/withdraw-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ImportScorecard } from '../scorecards/import-scorecard.js';
import { PublishScorecard } from '../scorecards/publish-scorecard.js';
import { SubmitSelfEvaluation } from '../self-evaluations/submit-self-evaluation.js';
import { ListCriterionFailures } from './list-criterion-failures.js';
import { ReadAccuracy } from './read-accuracy.js';
import { ReadCriterionReport } from './read-criterion-report.js';
import type { ReportRequest } from './report-scope.js';

let app: TestApplication;
let scene: ScoringScene;
let agents: PersonActor[];
let last: string;
const fragment = { id: newId(), criterionId: 'identity', startMs: 61_000, endMs: 67_000, note: 'slaat over' };
const on = (day: string) => new Date(`${day}T09:00:00Z`);
const PERIOD = { from: '2026-10-01', until: '2026-10-31' };
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

/** Six agents; October: identity fails 4 of 8, the month before 0 of 6. */
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  agents = [scene.agent];
  for (let n = 0; n < 5; n++) agents.push(await aPerson(app, scene, ['agent']));
  for (const agent of agents) await aScored(app, scene, { agent, startedAt: on('2026-09-20') });
  for (const [n, agent] of agents.entries())
    await aScored(app, scene, { agent, startedAt: on(`2026-10-0${n + 1}`), identity: n < 3 ? 'no' : 'yes' });
  await aScored(app, scene, { startedAt: on('2026-10-20'), identity: 'na', greeting: 'no' });
  await aScored(app, scene, { startedAt: on('2026-10-21') });
  last = await aScored(app, scene, { startedAt: on('2026-10-22'), identity: 'no', note: 'Slordig.', fragments: [fragment] });
});
afterAll(() => app.close());

const report = (actor: PersonActor, request: ReportRequest = PERIOD) =>
  app.within(actor.organisationId, () => app.get(ReadCriterionReport).run(actor, request));
const accuracy = (actor: PersonActor, request: ReportRequest = PERIOD) =>
  app.within(actor.organisationId, () => app.get(ReadAccuracy).run(actor, request));
const failures = (actor: PersonActor, more = {}) =>
  app.within(actor.organisationId, () =>
    app
      .get(ListCriterionFailures)
      .run(actor, { filter: PERIOD, scorecardId: scene.scorecardId, criterionId: 'identity', ...more }),
  );

describe('the criterion report', () => {
  it('counts failures among what applied, now and in as many days before', async () => {
    const found = await report(scene.manager);
    expect(found).toMatchObject({
      scorecardId: scene.scorecardId,
      evaluations: 9,
      evaluationsBefore: 6,
      people: 6,
      tooFewPeople: false,
      period: { from: '2026-10-01', until: '2026-10-31', beforeFrom: '2026-08-31', beforeUntil: '2026-09-30' },
    });
    const [greeting, identity, closing, ...rest] = found.criteria;
    expect(rest).toEqual([]);
    expect(greeting).toMatchObject({ criterionId: 'greeting', failed: 1, n: 9, tooFew: false });
    expect(identity).toMatchObject({ criterionId: 'identity', failed: 4, n: 8, before: { failed: 0, n: 6 }, changed: false });
    expect(identity?.failure?.ratio).toBe(0.5);
    expect(identity?.difference?.word).toBe('more');
    expect(closing).toMatchObject({ failed: 0, n: 9, failure: { ratio: 0 }, difference: { word: 'unclear' } });
  });

  it('leaves out what chance did not choose, what is scored together or by oneself, and what is withdrawn or not graded', async () => {
    const startedAt = on('2026-10-15');
    const wrong = { startedAt, identity: 'no', greeting: 'no', closing: 'no' } as const;
    const before = await report(scene.coach);
    for (const reason of ['steered', 'requested', null] as const) await aScored(app, scene, { ...wrong, reason });
    const { evaluationId } = await aSubmission(app, scene, await scene.aCall({ startedAt }));
    await app.get(WithdrawEvaluation).run(scene.coach, { evaluationId, reason: 'Verkeerde klant.' });
    await aSubmission(app, scene, await scene.aCall({ startedAt }));
    const together = await scene.aCall({ reason: null, startedAt });
    const round = {
      name: 'Samen',
      interactionIds: [together],
      evaluatorIds: [scene.coach.personId, (await aPerson(app, scene, ['coach'])).personId],
    };
    const opened = await app.get(OpenCalibration).run(scene.manager, { ...round, idempotencyKey: newId() });
    if (!opened.ok) throw new Error(opened.error.code);
    await scoredBlind(app, scene.coach, together);
    const answers = ['greeting', 'identity', 'closing'].map((criterionId) => ({ criterionId, optionIds: ['no'] }));
    await app.get(SubmitSelfEvaluation).run(scene.agent, { evaluationId: last, answers });
    expect(await report(scene.coach)).toEqual(before);
    expect((await accuracy(scene.coach)).evaluations).toBe(9);
  });

  it('says nothing about fewer than five people, and nothing behind it can be opened', async () => {
    const few = { from: '2026-10-01', until: '2026-10-03' };
    expect(await report(scene.manager, few)).toMatchObject({ people: 3, tooFewPeople: true, criteria: [] });
    expect(await accuracy(scene.manager, few)).toMatchObject({ people: 3, tooFewPeople: true, classes: [] });
    expect((await failures(scene.manager, { filter: few })).nodes).toEqual([]);
  });

  it('gives an agent their own figures, of what they may read', async () => {
    const own = await report(scene.agent);
    expect(own).toMatchObject({ evaluations: 4, people: 1, tooFewPeople: false });
    expect(own.criteria.find(({ criterionId }) => criterionId === 'identity')).toMatchObject({ failed: 2, n: 3, tooFew: true });
    expect((await failures(scene.agent)).nodes.map(({ agent }) => agent.id)).toEqual([
      scene.agent.personId,
      scene.agent.personId,
    ]);
  });

  it('leads to the evaluations behind a figure, page by page, with comment and fragments', async () => {
    const first = await failures(scene.manager, { first: 1 });
    expect(first.nodes).toMatchObject([
      {
        evaluationId: last,
        agent: { id: scene.agent.personId },
        comment: 'Slordig.',
        fragments: [{ id: fragment.id, startMs: 61_000, endMs: 67_000 }],
      },
    ]);
    const rest = await failures(scene.manager, { after: first.pageInfo.endCursor });
    expect(rest.nodes).toHaveLength(3);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await failures(scene.manager, { criterionId: 'nothing' })).nodes).toEqual([]);
    expect((await failures(scene.manager, { scorecardId: 'nothing' })).nodes).toEqual([]);
  });

  it('is about one’s own teams: another is not found, and another organisation sees nothing', async () => {
    const elsewhere = await aScoringScene(app);
    await expect(report(scene.manager, { ...PERIOD, teamId: elsewhere.teamId })).rejects.toMatchObject(NOT_FOUND);
    await expect(accuracy(scene.agent, { ...PERIOD, teamId: scene.teamId })).rejects.toMatchObject(NOT_FOUND);
    for (const actor of [elsewhere.coach, await aPerson(app, { organisationId: scene.organisationId }, ['manager'])]) {
      expect(await report(actor, { ...PERIOD, scorecardId: scene.scorecardId })).toMatchObject({
        evaluations: 0,
        criteria: [],
        cards: [],
      });
      expect((await failures(actor)).nodes).toEqual([]);
    }
    const back = { from: '2026-10-31', until: '2026-10-01' };
    await expect(report(scene.manager, back)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('the accuracy page', () => {
  it('counts opportunities of what is not critical, with the interval of opportunities in their contacts', async () => {
    const found = await accuracy(scene.manager);
    expect(found).toMatchObject({
      evaluations: 9,
      people: 6,
      bucket: 'week',
      startsOn: ['2026-09-28', '2026-10-05', '2026-10-19'],
    });
    const [rest, ...others] = found.classes;
    expect(others).toEqual([]);
    // 9 greetings, 8 identities and 9 closings; 1 and 4 lost.
    expect(rest).toMatchObject({ critical: 'none', n: 26, contacts: 9, errors: 5, ratio: 0.807692, change: null });
    expect(rest?.interval?.low).toBeLessThan(0.7);
    expect(rest?.series.map(({ n, tooFew }) => [n, tooFew])).toEqual([
      [12, true],
      [6, true],
      [8, true],
    ]);
  });

  it('counts contacts for a critical class, over the versions that have it, and never puts the two together', async () => {
    const strict = await aScoringScene(app);
    const six = [strict.agent];
    for (let n = 0; n < 5; n++) six.push(await aPerson(app, strict, ['agent']));
    const startedAt = on('2026-10-12');
    for (const agent of six) await aScored(app, strict, { agent, startedAt, identity: 'no' });
    const sections = CARD.version.sections.map((section) => ({
      ...section,
      criteria: section.criteria.map((each) =>
        each.id === 'identity' ? { ...each, critical: 'compliance', text: { nl: 'Anders', en: 'Other' } } : each,
      ),
    }));
    const system = { kind: 'system', organisationId: strict.organisationId } as const;
    const json = JSON.stringify({ ...CARD, version: { ...CARD.version, sections } });
    const next = await app.get(ImportScorecard).run(system, { json });
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    await app.get(PublishScorecard).run(system, { versionId: next.value.versionId });
    for (const [n, agent] of six.entries())
      await aScored(app, strict, {
        agent,
        startedAt,
        identity: n === 0 ? 'na' : n < 3 ? 'no' : 'yes',
        closing: n === 5 ? 'no' : 'yes',
      });
    const { classes } = await accuracy(strict.manager);
    expect(classes).toMatchObject([
      { critical: 'compliance', contacts: 5, n: 5, errors: 2, ratio: 0.6 },
      { critical: 'none', contacts: 12, n: 30, errors: 7 },
    ]);
    const identity = (await report(strict.manager)).criteria.find(({ criterionId }) => criterionId === 'identity');
    expect(identity).toMatchObject({ failed: 8, n: 11, versions: [1, 2], changed: true, criterion: { text: { nl: 'Anders' } } });
  });
});
