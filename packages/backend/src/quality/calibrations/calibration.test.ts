import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCalibration, scoredBlind } from '@vakwerk/testing/calibration-scene';
import { FiguresModule, figuresFollow } from '@vakwerk/testing/figures';
import { refreshed, rowsOf } from '@vakwerk/testing/progress-scene';
import { ANSWERS, aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { EvaluationLists } from '../evaluations/evaluation-lists.js';
import { FindPlannedScorecard } from '../evaluations/find-planned-scorecard.js';
import { ReadEvaluation } from '../evaluations/read-evaluation.js';
import { ScoringQueueReader } from '../evaluations/scoring-queue.reader.js';
import { StartEvaluation } from '../evaluations/start-evaluation.js';
import { SubmitEvaluation } from '../evaluations/submit-evaluation.js';
import { WithdrawEvaluation } from '../evaluations/withdraw-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ListScorecardLibrary } from '../scorecards/list-scorecard-library.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { calibrationView } from './calibration.view.js';
import { CalibrationChoiceReader } from './calibration-choice.reader.js';
import { CloseCalibration } from './close-calibration.js';
import { DecideCriterion, type DecideCriterionRequest } from './decide-criterion.js';
import { type CalibrationView, ListCalibrations } from './list-calibrations.js';
import { OpenCalibration } from './open-calibration.js';
import { ReadCalibration } from './read-calibration.js';
import { ReadOwnSeverity } from './read-own-severity.js';

let app: TestApplication;
let scene: ScoringScene;
let elsewhere: ScoringScene;
let [one, two, three]: PersonActor[] = [];
let evaluators: PersonActor[];
beforeAll(async () => {
  app = await openTestApplication([FiguresModule, QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  elsewhere = await aScoringScene(app);
  one = scene.coach;
  two = await aPerson(app, scene, ['coach']);
  three = await aPerson(app, scene, ['coach']);
  evaluators = [one, two, three];
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const within = <T>(work: () => Promise<T>, of = scene) => app.within(of.organisationId, work);
const read = (actor: PersonActor, id: string) =>
  app.within(actor.organisationId, async () => calibrationView(actor, await app.get(ReadCalibration).run(actor, id)));
const idsIn = (actor: PersonActor, show: CalibrationView) =>
  within(async () => (await app.get(ListCalibrations).page(actor, show, { first: 100 })).nodes.map(({ id }) => id));
const who = (n: 0 | 1 | 2): PersonActor => evaluators[n] as PersonActor;
const YES = [
  { criterionId: 'greeting', optionIds: ['yes'] },
  { criterionId: 'identity', optionIds: ['yes'] },
  { criterionId: 'closing', optionIds: ['yes'] },
];
async function aRevealed(more: Parameters<typeof aCalibration>[3] = {}) {
  const made = await aCalibration(app, scene, evaluators, more);
  const [call = ''] = made.interactionIds;
  const fragment = { id: newId(), criterionId: 'identity', startMs: 1_000, endMs: 4_000, note: 'vraagt niets' };
  await scoredBlind(app, who(0), call, { fragments: [fragment] });
  await scoredBlind(app, who(1), call, { answers: YES });
  await scoredBlind(app, who(2), call, { answers: YES });
  return { ...made, call };
}
const decide = (
  actor: PersonActor,
  input: Omit<DecideCriterionRequest, 'answer' | 'criterionId'> & Partial<DecideCriterionRequest>,
) => app.get(DecideCriterion).run(actor, { criterionId: 'identity', answer: { optionIds: ['no'] }, ...input });

describe('opening a calibration', () => {
  it('puts its calls on the list of every evaluator, as calibration', async () => {
    const { calibrationId, interactionIds } = await aCalibration(app, scene, evaluators, { referenceId: who(0).personId });
    for (const actor of evaluators) {
      const page = await within(() => app.get(ScoringQueueReader).list(actor, { show: 'open' }, { first: 100 }));
      expect(page.nodes.find(({ interaction }) => interaction.id === interactionIds[0])).toMatchObject({ reason: 'calibration' });
      expect(await idsIn(actor, 'open')).toContain(calibrationId);
    }
    expect(await idsIn(scene.manager, 'waiting')).toContain(calibrationId);
    expect(await read(scene.manager, calibrationId)).toMatchObject({ report: null, mayLead: true, scores: false });
  });

  it('offers calls by words and team, and keeps the day it should be scored by', async () => {
    const call = await scene.aCall({ reason: null });
    const offered = async (filter: { teamId?: string; text?: string }) =>
      within(async () => {
        const { nodes } = await app.get(CalibrationChoiceReader).listCalls(scene.manager, filter, { first: 100 });
        return nodes.map(({ interaction }) => interaction.id);
      });
    const [{ name }] = (await within(() =>
      app
        .get(Database)
        .manager()
        .query('SELECT p.family_name AS name FROM interaction i JOIN person p ON p.id = i.agent_id WHERE i.id = $1', [call]),
    )) as [{ name: string }];
    expect(await offered({ text: name.toUpperCase(), teamId: scene.manager.teamIds[0] ?? '' })).toContain(call);
    expect(await offered({ text: `${name} %` })).toEqual([]);
    expect(await offered({ teamId: elsewhere.manager.teamIds[0] ?? '' })).toEqual([]);
    const dueOn = '2031-05-06';
    const { calibrationId } = await aCalibration(app, scene, evaluators, { interactionIds: [call], dueOn });
    expect(await read(scene.manager, calibrationId)).toMatchObject({ dueOn });
    const listed = await within(() => app.get(ListCalibrations).page(who(0), 'open', { first: 100 }));
    expect(listed.nodes.find(({ id }) => id === calibrationId)).toMatchObject({ dueOn, callCount: 1, evaluatorCount: 3 });
    const card = await within(() => app.get(FindPlannedScorecard).run(who(1), call));
    const version = await within(() => app.get(ScorecardRepository).findVersion(scene.versionId));
    expect(card).toBe(version?.scorecardId);
  });

  it('is scored on the version it was opened with', async () => {
    const { interactionIds } = await aCalibration(app, scene, evaluators);
    const started = await app.get(StartEvaluation).run(who(1), { interactionId: interactionIds[0] ?? '' });
    expect(started).toMatchObject({ ok: true, value: { kind: 'calibration', scorecardVersionId: scene.versionId } });
  });

  it('once, however often it is sent; and not over a call that somebody has already', async () => {
    const call = await scene.aCall({ reason: null });
    const input = {
      name: 'Twee keer',
      interactionIds: [call],
      evaluatorIds: evaluators.map(({ personId }) => personId),
      idempotencyKey: newId(),
    };
    const open = app.get(OpenCalibration);
    expect(await open.run(scene.manager, input)).toEqual(await open.run(scene.manager, input));
    const again = await open.run(scene.manager, { ...input, idempotencyKey: newId() });
    expect(again).toEqual({ ok: false, error: { code: 'callNotBlind' } });
    const drawn = { ...input, interactionIds: [await scene.aCall()], idempotencyKey: newId() };
    expect(await open.run(scene.manager, drawn)).toEqual({ ok: false, error: { code: 'callNotBlind' } });
    const offered = await within(() => app.get(CalibrationChoiceReader).listCalls(scene.manager, {}, { first: 100 }));
    expect(offered.nodes.map(({ interaction }) => interaction.id)).not.toContain(call);
  });

  it('is not for other teams and organisations, nor with evaluators who do not lead the agent', async () => {
    const call = await scene.aCall({ reason: null });
    const stranger = await aPerson(app, { organisationId: scene.organisationId }, ['coach']);
    const open = (actor: PersonActor, evaluatorIds: string[]) =>
      app.get(OpenCalibration).run(actor, { name: 'x', interactionIds: [call], evaluatorIds, idempotencyKey: newId() });
    const ids = [who(0).personId, who(1).personId];
    for (const actor of [stranger, elsewhere.manager]) await expect(open(actor, ids)).rejects.toMatchObject(NOT_FOUND);
    for (const other of [stranger, elsewhere.coach, scene.agent, scene.manager])
      await expect(open(scene.manager, [who(0).personId, other.personId])).rejects.toMatchObject(NOT_FOUND);
    const offered = await within(() => app.get(CalibrationChoiceReader).listEvaluators(scene.manager, [call]));
    expect(offered.map(({ id }) => id).sort()).toEqual(evaluators.map(({ personId }) => personId).sort());
  });
});

describe('while it is blind', () => {
  it('nobody learns what another answered: not by evaluation, list, count, severity or the calibration itself', async () => {
    const { calibrationId, interactionIds } = await aCalibration(app, scene, evaluators);
    const [call = ''] = interactionIds;
    const library = () =>
      within(async () => (await app.get(ListScorecardLibrary).run(scene.manager, {})).nodes.map((card) => card.evaluationCount));
    const severity = await within(() => app.get(ReadOwnSeverity).run(who(1)));
    const used = await library();
    const evaluationId = await scoredBlind(app, who(0), call);
    for (const actor of [who(1), scene.manager, scene.agent]) {
      await expect(within(() => app.get(ReadEvaluation).run(actor, evaluationId))).rejects.toMatchObject(NOT_FOUND);
      expect(await within(() => app.get(ReadEvaluation).findForInteraction(actor, call))).toBeNull();
      const list = await within(() => app.get(EvaluationLists).ofAgent(actor, scene.agent.personId, { first: 100 }));
      expect(list.nodes.map(({ id }) => id)).not.toContain(evaluationId);
    }
    const mine = await within(() => app.get(ScoringQueueReader).list(who(1), { show: 'all' }, { first: 100 }));
    expect(mine.nodes.find(({ interaction }) => interaction.id === call)).toMatchObject({ evaluationId: null, state: null });
    expect(await library()).toEqual(used);
    expect(await within(() => app.get(ReadOwnSeverity).run(who(1)))).toEqual(severity);
    for (const actor of [...evaluators, scene.manager]) {
      const seen = await read(actor, calibrationId);
      expect(seen.report).toBeNull();
      expect(seen.evaluators.map(({ done }) => done).sort()).toEqual([0, 0, 1]);
      expect(JSON.stringify(seen.calls)).not.toContain(evaluationId);
    }
    expect((await read(who(1), calibrationId)).calls[0]?.ownState).toBeNull();
    await expect(decide(scene.manager, { calibrationId, interactionId: call, expectedVersion: 1 })).resolves.toEqual({
      ok: false,
      error: { code: 'stillBlind' },
    });
  });

  it('the agent is not shown it and no figure of theirs moves, also not after it', async () => {
    const { call } = await aRevealed();
    const evaluation = await within(
      async () => (await app.get(EvaluationDetailReader).listForInteraction(call, one?.personId ?? ''))[0],
    );
    expect(evaluation).toMatchObject({ state: 'graded', releaseAt: null, releasedAt: null, result: { final: 0.666667 } });
    const evaluationId = evaluation?.id ?? '';
    await figuresFollow(app, scene.organisationId, evaluationId);
    await refreshed(app, scene.organisationId);
    expect(await rowsOf(app, scene.organisationId, 'observation')).toEqual([]);
    const feedback = await within(() => app.get(EvaluationLists).feedbackFor(scene.agent.personId, {}));
    expect(feedback.nodes.map(({ id }) => id)).not.toContain(evaluationId);
  });

  it('what was handed in stays, so nobody chooses again', async () => {
    const { interactionIds } = await aCalibration(app, scene, evaluators);
    const evaluationId = await scoredBlind(app, who(0), interactionIds[0] ?? '');
    await expect(app.get(WithdrawEvaluation).run(who(0), { evaluationId, reason: 'x' })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the reveal', () => {
  it('comes with the last call of the last evaluator, and shows all of it to those who take part', async () => {
    const { calibrationId, call } = await aRevealed({ referenceId: who(0).personId });
    const seen = await read(who(1), calibrationId);
    expect(seen.revealedAt).toBeInstanceOf(Date);
    expect(seen.closedAt).toBeNull();
    const [identity, ...others] = seen.report?.criteria ?? [];
    expect(identity).toMatchObject({
      criterionId: 'identity',
      spread: 1,
      metric: 'nominal',
      alpha: { units: 1, ratings: 3, low: null },
      calls: [{ interactionId: call, sameAsReference: { same: 0, n: 2 } }],
    });
    const mine = identity?.calls[0]?.answers.find(({ evaluatorId }) => evaluatorId === who(0).personId);
    expect(mine).toMatchObject({ answer: { optionIds: ['no'] }, points: 0, fragments: [{ startMs: 1_000, endMs: 4_000 }] });
    expect(others.map(({ spread, alpha }) => [spread, alpha?.reason])).toEqual([
      [0, 'noVariation'],
      [0, 'noVariation'],
    ]);
    expect(await idsIn(who(2), 'revealed')).toContain(calibrationId);
    for (const actor of [scene.agent, await aPerson(app, scene, ['coach']), elsewhere.manager])
      await expect(read(actor, calibrationId)).rejects.toMatchObject(NOT_FOUND);
  });

  it('waits until every call is handed in', async () => {
    const interactionIds = [await scene.aCall({ reason: null }), await scene.aCall({ reason: null })];
    const { calibrationId } = await aCalibration(app, scene, [who(0), who(1)], { interactionIds });
    for (const actor of [who(0), who(1)]) await scoredBlind(app, actor, interactionIds[0] ?? '');
    await scoredBlind(app, who(0), interactionIds[1] ?? '');
    expect((await read(who(0), calibrationId)).revealedAt).toBeNull();
    await scoredBlind(app, who(1), interactionIds[1] ?? '');
    expect((await read(who(0), calibrationId)).revealedAt).toBeInstanceOf(Date);
  });

  it('or the lead closes it; whoever is late cannot hand in any more', async () => {
    const { calibrationId, interactionIds } = await aCalibration(app, scene, evaluators);
    const [call = ''] = interactionIds;
    const close = (actor: PersonActor) => app.get(CloseCalibration).run(actor, { calibrationId });
    const late = await app.get(StartEvaluation).run(who(2), { interactionId: call });
    await scoredBlind(app, who(0), call);
    expect(await close(scene.manager)).toEqual({ ok: false, error: { code: 'tooFewSubmitted' } });
    await scoredBlind(app, who(1), call);
    expect(await close(who(0))).toEqual({ ok: false, error: { code: 'notTheLead' } });
    for (const actor of [elsewhere.manager, await aPerson(app, scene, ['manager'])])
      await expect(close(actor)).rejects.toMatchObject(NOT_FOUND);
    const waiting = async (show: 'open' | 'done') =>
      (
        await app.within(scene.organisationId, () => app.get(ScoringQueueReader).list(who(2), { show }, { first: 100 }))
      ).nodes.map(({ interaction }) => interaction.id);
    expect(await waiting('open')).toContain(call);
    expect(await close(scene.manager)).toMatchObject({ ok: true });
    // It is no work any more: who goes from one call to the next must not end up at a closed door.
    expect(await waiting('open')).not.toContain(call);
    expect(await close(scene.manager)).toEqual({ ok: false, error: { code: 'alreadyRevealed' } });
    if (!late.ok) throw new Error(late.error.code);
    const draft = { evaluationId: late.value.id, expectedVersion: 1, idempotencyKey: newId() };
    expect(await app.get(SubmitEvaluation).run(who(2), draft)).toMatchObject({ ok: false });
    await expect(scoredBlind(app, who(2), call)).rejects.toThrow('alreadyRevealed');
    const seen = await read(who(0), calibrationId);
    expect(seen.report?.criteria[0]?.calls[0]?.answers).toHaveLength(2);
  });

  it('is seen when two hand in the last calls at the same moment', async () => {
    const { calibrationId, interactionIds } = await aCalibration(app, scene, [who(0), who(1)]);
    await Promise.all([who(0), who(1)].map((actor) => scoredBlind(app, actor, interactionIds[0] ?? '')));
    expect((await read(who(0), calibrationId)).revealedAt).toBeInstanceOf(Date);
  });
});

describe('deciding', () => {
  it('keeps a log, and puts the rule in the guidance of the card’s next draft', async () => {
    const { calibrationId, call } = await aRevealed();
    const { version } = await read(scene.manager, calibrationId);
    const ruleNote = { nl: 'Geboortedatum telt.', en: 'The date of birth counts.' };
    const input = { calibrationId, interactionId: call, expectedVersion: version };
    expect(await decide(scene.manager, { ...input, ruleNote })).toMatchObject({ ok: true });
    expect(await decide(scene.manager, input)).toEqual({ ok: false, error: { code: 'conflict' } });
    const again = { ...input, answer: { optionIds: ['yes'] }, expectedVersion: version + 1 };
    expect(await decide(scene.manager, again)).toMatchObject({ ok: true });
    const log = (await read(who(0), calibrationId)).report?.decisions;
    expect(log).toMatchObject([
      { answer: { optionIds: ['yes'] }, ruleNote: null, draftVersionId: null },
      { answer: { optionIds: ['no'] }, ruleNote, decidedBy: { id: scene.manager.personId } },
    ]);
    const draft = await within(() => app.get(ScorecardRepository).findVersion(log?.[1]?.draftVersionId ?? ''));
    expect(draft).toMatchObject({ number: 2, publishedAt: null });
    expect(draft?.content.sections[0]?.criteria[1]?.guidance.explanation).toEqual(ruleNote);
    const used = await within(() => app.get(ScorecardRepository).findVersion(scene.versionId));
    expect(used?.content.sections[0]?.criteria[1]?.guidance.explanation.nl).not.toContain('Geboortedatum');
  });

  it('is the lead’s; others of the group are told so, strangers find nothing; the answer has to fit', async () => {
    const { calibrationId, call } = await aRevealed();
    const { version } = await read(scene.manager, calibrationId);
    const input = { calibrationId, interactionId: call, expectedVersion: version };
    expect(await decide(who(0), input)).toEqual({ ok: false, error: { code: 'notTheLead' } });
    for (const actor of [elsewhere.manager, scene.agent, await aPerson(app, scene, ['manager'])])
      await expect(decide(actor, input)).rejects.toMatchObject(NOT_FOUND);
    await expect(decide(scene.manager, { ...input, criterionId: 'remark' })).rejects.toMatchObject(NOT_FOUND);
    await expect(decide(scene.manager, { ...input, interactionId: newId() })).rejects.toMatchObject(NOT_FOUND);
    await expect(decide(scene.manager, { ...input, answer: { optionIds: ['maybe'] } })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('severity', () => {
  it('is the evaluator’s own, over revealed calls, and nothing for who never calibrated', async () => {
    const before = await within(() => app.get(ReadOwnSeverity).run(who(0)));
    await aRevealed();
    const after = await within(() => app.get(ReadOwnSeverity).run(who(0)));
    expect(after.n).toBe(before.n + 1);
    // Identity answered no by this one and yes by two: two thirds against one.
    const other = await within(() => app.get(ReadOwnSeverity).run(who(1)));
    expect(after.difference?.mean).toBeLessThan(other.difference?.mean ?? 0);
    const stranger = () => app.get(ReadOwnSeverity).run(elsewhere.coach);
    expect(await within(stranger, elsewhere)).toMatchObject({ n: 0, difference: null });
    const rows = await within(() =>
      app
        .get(Database)
        .manager()
        .query('SELECT count(*)::integer AS n FROM calibration_decision WHERE org_id = $1', [elsewhere.organisationId]),
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect(ANSWERS).toHaveLength(3);
  });
});
