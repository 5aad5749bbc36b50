import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, aDraft, aScoringScene, NOTES, type ScoringScene, saved, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { QualityModule } from '../quality.module.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import type { SaveEvaluationRequest } from './evaluation-draft.js';
import { SaveEvaluation } from './save-evaluation.js';
import { StartEvaluation } from './start-evaluation.js';
import { SubmitEvaluation } from './submit-evaluation.js';

let app: TestApplication;
let scene: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([QualityModule], {}, withFiles);
  scene = await aScoringScene(app);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const INVALID = { extensions: { code: 'BAD_USER_INPUT' } };
const start = (actor = scene.coach, interactionId = '') => app.get(StartEvaluation).run(actor, { interactionId });
const read = (id: string) => app.within(scene.organisationId, () => app.get(EvaluationDetailReader).find(id));
const save = (evaluationId: string, expectedVersion: number, more: Partial<SaveEvaluationRequest> = {}, actor = scene.coach) =>
  app.get(SaveEvaluation).run(actor, { evaluationId, expectedVersion, answers: ANSWERS, notes: NOTES, fragments: [], ...more });
const submit = (evaluationId: string, expectedVersion: number, idempotencyKey = newId(), actor = scene.coach) =>
  app.get(SubmitEvaluation).run(actor, { evaluationId, expectedVersion, idempotencyKey });

describe('starting an evaluation', () => {
  it('opens a draft on the published scorecard, with the reason and chance of the draw', async () => {
    const draft = await aDraft(app, scene);
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      kind: 'live',
      drawReason: 'random',
      inclusionProbability: 0.175,
      scorecardVersionId: scene.versionId,
      answers: [-1, -1, -1, -1],
      agent: { id: scene.agent.personId },
      evaluator: { id: scene.coach.personId },
    });
  });

  it('opens the same draft again, also from two windows at once', async () => {
    const interactionId = await scene.aCall();
    const opened = await Promise.all([start(scene.coach, interactionId), start(scene.coach, interactionId)]);
    const ids = new Set(opened.map((result) => (result.ok ? result.value.id : result.error.code)));
    expect(ids.size).toBe(1);
  });

  it('of a call that nobody drew says so, because a chosen call is not a random one', async () => {
    expect(await aDraft(app, scene, await scene.aCall({ reason: null }))).toMatchObject({
      drawReason: null,
      inclusionProbability: null,
    });
  });

  it('of a call drawn for calibration does not count as the agent’s', async () => {
    expect(await aDraft(app, scene, await scene.aCall({ reason: 'calibration' }))).toMatchObject({ kind: 'calibration' });
  });

  it('is refused when a colleague has it', async () => {
    const interactionId = await scene.aCall();
    await start(scene.coach, interactionId);
    expect(await start(await aPerson(app, scene, ['coach']), interactionId)).toEqual({
      ok: false,
      error: { code: 'takenByColleague' },
    });
  });

  it('is refused without a published scorecard', async () => {
    const interactionId = await scene.aCall();
    const refused = app.get(StartEvaluation).run(scene.coach, { interactionId, scorecardId: newId() });
    expect(await refused).toEqual({ ok: false, error: { code: 'noScorecardPublished' } });
  });

  it('is not found by a coach of another team, another role, another organisation, or for one’s own call', async () => {
    const interactionId = await scene.aCall();
    const strangers = [
      await aPerson(app, { organisationId: scene.organisationId }, ['coach']),
      scene.manager,
      scene.agent,
      await aPerson(app, await anOrganisation(app), ['coach']),
    ];
    for (const stranger of strangers) await expect(start(stranger, interactionId)).rejects.toMatchObject(NOT_FOUND);
    const own = await scene.aCall({ agent: scene.coach });
    await expect(start(scene.coach, own)).rejects.toMatchObject(NOT_FOUND);
    await expect(start(scene.coach, 'no-id')).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('saving a draft', () => {
  it('keeps answers, notes, fragments and summary, and drops what was left out', async () => {
    const draft = await aDraft(app, scene);
    const [first, second] = [newId(), newId()];
    const fragment = { startMs: 12_000, endMs: 15_500, note: 'vraagt niets' };
    const everything = {
      answers: [...ANSWERS, { criterionId: 'remark', text: 'Klant belt terug.' }],
      fragments: [
        { ...fragment, id: first, criterionId: 'identity' },
        { ...fragment, id: second, criterionId: null },
      ],
      strength: 'Rustig',
      tip: 'Vraag de datum',
      highlightFragmentId: first,
      scoringSeconds: 240,
    };
    const version = await saved(app, scene, draft, everything);
    expect(await read(draft.id)).toMatchObject({
      version: 2,
      answers: [0, 1, 0, 0],
      notes: [
        { criterionIndex: 1, text: NOTES[0]?.text },
        { criterionIndex: 3, text: 'Klant belt terug.' },
      ],
      fragments: [
        { id: first, number: 1, criterionIndex: 1, ...fragment },
        { id: second, number: 2, criterionIndex: null },
      ],
      strength: 'Rustig',
      highlightFragmentId: first,
      scoringSeconds: 240,
    });
    await save(draft.id, version, { fragments: [{ ...fragment, id: second, note: 'later' }], notes: [], scoringSeconds: 10 });
    expect(await read(draft.id)).toMatchObject({
      version: 3,
      notes: [],
      fragments: [{ id: second, number: 1, note: 'later' }],
      highlightFragmentId: null,
      scoringSeconds: 240,
    });
  });

  it('of one version twice at once succeeds once; the other gets what is stored and nothing of it is lost', async () => {
    const draft = await aDraft(app, scene);
    const both = await Promise.all([save(draft.id, 1, { tip: 'de ene' }), save(draft.id, 1, { tip: 'de andere' })]);
    const lost = both.find((result) => !result.ok);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const stored = await read(draft.id);
    expect(lost).toMatchObject({
      ok: false,
      error: { code: 'conflict', stored: { version: 2, tip: stored?.tip, notes: stored?.notes } },
    });
  });

  it.each<[string, Partial<SaveEvaluationRequest>]>([
    ['an unknown criterion', { answers: [{ criterionId: 'juggling', optionIds: ['yes'] }] }],
    ['an unknown option', { answers: [{ criterionId: 'greeting', optionIds: ['perhaps'] }] }],
    ['two options where one fits', { answers: [{ criterionId: 'greeting', optionIds: ['yes', 'no'] }] }],
    ['not applicable where it may not be', { answers: [{ criterionId: 'greeting', notApplicable: true }] }],
    ['a note on nothing', { notes: [{ criterionId: 'juggling', text: 'x' }] }],
    ['a fragment that ends before it starts', { fragments: [{ id: newId(), startMs: 5, endMs: 4, note: '' }] }],
    ['a highlight that is no fragment', { highlightFragmentId: newId() }],
  ])('refuses %s and changes nothing', async (_name, more) => {
    const draft = await aDraft(app, scene);
    await expect(Promise.resolve().then(() => save(draft.id, 1, more))).rejects.toMatchObject(INVALID);
    expect(await read(draft.id)).toMatchObject({ version: 1, answers: [-1, -1, -1, -1] });
  });

  it('cannot take a fragment away from another evaluation', async () => {
    const fragment = { id: newId(), startMs: 0, endMs: 900, note: 'van mij' };
    const [mine, other] = [await aDraft(app, scene), await aDraft(app, scene)];
    await save(mine.id, 1, { fragments: [fragment] });
    await expect(save(other.id, 1, { fragments: [{ ...fragment, note: 'gekaapt' }] })).rejects.toMatchObject(INVALID);
    expect(await read(mine.id)).toMatchObject({ fragments: [{ note: 'van mij' }] });
    expect(await read(other.id)).toMatchObject({ version: 1 });
  });

  it('is for the evaluator alone', async () => {
    const draft = await aDraft(app, scene);
    const others = [
      await aPerson(app, scene, ['coach']),
      scene.manager,
      scene.agent,
      await aPerson(app, await anOrganisation(app), ['coach']),
    ];
    for (const other of others) await expect(save(draft.id, 1, {}, other)).rejects.toMatchObject(NOT_FOUND);
  });

  it('is over after submitting', async () => {
    const draft = await aDraft(app, scene);
    const version = await saved(app, scene, draft);
    await submit(draft.id, version);
    expect(await save(draft.id, version + 1)).toEqual({ ok: false, error: { code: 'notInThisState' } });
  });
});

describe('submitting an evaluation', () => {
  it('names the job that will grade it, and gives the same answer to the same key', async () => {
    const draft = await aDraft(app, scene);
    const version = await saved(app, scene, draft);
    const key = newId();
    const both = await Promise.all([submit(draft.id, version, key), submit(draft.id, version, key)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({
      ok: true,
      value: { evaluationId: draft.id, gradingJobId: expect.stringMatching(/^[0-9a-f-]{36}-grade-evaluation$/) },
    });
    const stored = await read(draft.id);
    expect(stored).toMatchObject({ state: 'submitted', gradingJobId: both[0]?.ok ? both[0].value.gradingJobId : '' });
    expect(stored?.submittedAt).toBeInstanceOf(Date);
  });

  it('refuses another body under a key that was used, and a second submission under another', async () => {
    const draft = await aDraft(app, scene);
    const version = await saved(app, scene, draft);
    const key = newId();
    await submit(draft.id, version, key);
    expect(await submit(draft.id, version + 1, key)).toEqual({ ok: false, error: { code: 'idempotencyKeyReused' } });
    expect(await submit(draft.id, version)).toEqual({ ok: false, error: { code: 'notInThisState' } });
  });

  it('is blocked by everything that is still open, and the key can be used again after that', async () => {
    const draft = await aDraft(app, scene);
    const key = newId();
    expect(await submit(draft.id, 1, key)).toEqual({
      ok: false,
      error: { code: 'incomplete', unanswered: ['greeting', 'identity', 'closing'], missingComments: [] },
    });
    const version = await saved(app, scene, draft, { notes: [] });
    expect(await submit(draft.id, version, key)).toEqual({
      ok: false,
      error: { code: 'incomplete', unanswered: [], missingComments: ['identity'] },
    });
    expect(await read(draft.id)).toMatchObject({ state: 'draft' });
    await save(draft.id, version);
    expect(await submit(draft.id, version + 1, key)).toMatchObject({ ok: true });
  });

  it('on an older version gets what is stored', async () => {
    const draft = await aDraft(app, scene);
    await saved(app, scene, draft);
    expect(await submit(draft.id, 1)).toMatchObject({ ok: false, error: { code: 'conflict', stored: { version: 2 } } });
  });

  it('is for the evaluator alone', async () => {
    const draft = await aDraft(app, scene);
    const version = await saved(app, scene, draft);
    const others = [
      await aPerson(app, scene, ['coach']),
      scene.manager,
      scene.agent,
      await aPerson(app, await anOrganisation(app), ['coach']),
    ];
    for (const other of others) await expect(submit(draft.id, version, newId(), other)).rejects.toMatchObject(NOT_FOUND);
  });
});
