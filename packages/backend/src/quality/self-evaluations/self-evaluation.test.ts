import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { FiguresModule, figuresFollow } from '@vakwerk/testing/figures';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AcknowledgeEvaluation } from '../evaluations/acknowledge-evaluation.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { EvaluationLists } from '../evaluations/evaluation-lists.js';
import { ReadEvaluation } from '../evaluations/read-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ChangeQualitySettings, type ChangeQualitySettingsRequest } from '../settings/change-quality-settings.js';
import { ReadSelfEvaluation } from './read-self-evaluation.js';
import { SkipSelfEvaluation } from './skip-self-evaluation.js';
import { SubmitSelfEvaluation } from './submit-self-evaluation.js';

let app: TestApplication;
let scene: ScoringScene;
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const CHOICES: ChangeQualitySettingsRequest = {
  expectedVersion: 0,
  releaseDelayDays: 0,
  disputeWorkingDays: 10,
  disputeReviewDays: 5,
  randomPerMonth: 7,
  remindAfterDays: 5,
  selfEvaluation: true,
};
beforeAll(async () => {
  app = await openTestApplication([FiguresModule, QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  await app.get(ChangeQualitySettings).run(scene.manager, CHOICES);
});
afterAll(() => app.close());

const ALL_YES = ['greeting', 'identity', 'closing'].map((criterionId) => ({ criterionId, optionIds: ['yes'] }));
const submit = (actor: PersonActor, evaluationId: string, answers = ALL_YES) =>
  app.get(SubmitSelfEvaluation).run(actor, { evaluationId, answers });
const see = (actor: PersonActor, id: string) =>
  app.within(actor.organisationId, () => app.get(ReadSelfEvaluation).run(actor, id));

describe('scoring one’s own call', () => {
  it('is offered before reading, and stands beside the evaluation afterwards', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    expect(await see(scene.agent, evaluationId)).toEqual({ offered: true, made: null });
    expect(await submit(scene.agent, evaluationId)).toMatchObject({ ok: true, value: { kind: 'self', result: { final: 1 } } });
    for (const actor of [scene.agent, scene.coach, scene.manager])
      expect(await see(actor, evaluationId)).toMatchObject({ offered: false, made: { kind: 'self', result: { final: 1 } } });
  });

  it('enters no figure, no list and no queue', async () => {
    const before = await rowsOf(app, scene.organisationId, 'observation');
    const outbox = await rowsOf(app, scene.organisationId, 'outbox_event');
    const interactionId = await scene.aCall();
    const evaluationId = await aReleasedEvaluation(app, scene, interactionId);
    const told = (await rowsOf(app, scene.organisationId, 'outbox_event')).length;
    const made = await submit(scene.agent, evaluationId);
    if (!made.ok) throw new Error(made.error.code);
    expect(told).toBeGreaterThan(outbox.length);
    expect(await rowsOf(app, scene.organisationId, 'outbox_event')).toHaveLength(told);
    const system = { kind: 'system', organisationId: scene.organisationId } as const;
    expect(await figuresFollow(app, system.organisationId, made.value.id)).toBe(0);
    expect(await rowsOf(app, scene.organisationId, 'observation')).toHaveLength(before.length);
    const shown = await app.within(scene.organisationId, () =>
      app.get(ReadEvaluation).findForInteraction(scene.manager, interactionId),
    );
    expect(shown?.id).toBe(evaluationId);
  });

  it('happens once', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const [one, two] = [await submit(scene.agent, evaluationId), await submit(scene.agent, evaluationId)];
    expect(one.ok && two.ok && one.value.id === two.value.id).toBe(true);
  });

  it('not half, not after reading, and not where the organisation did not choose it', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    expect(await submit(scene.agent, evaluationId, ALL_YES.slice(1))).toEqual({
      ok: false,
      error: { code: 'incomplete', unanswered: ['greeting'] },
    });
    await app.get(AcknowledgeEvaluation).run(scene.agent, { evaluationId });
    expect(await submit(scene.agent, evaluationId)).toMatchObject({ error: { code: 'notInThisState' } });
    const without = await aScoringScene(app);
    expect(await submit(without.agent, await aReleasedEvaluation(app, without))).toMatchObject({
      error: { code: 'selfEvaluationOff' },
    });
  });

  it('comes before anything of the evaluator is sent: not on its page, not in the list', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const read = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ReadEvaluation).run(actor, evaluationId));
    const inList = async () => {
      const { nodes } = await app.within(scene.organisationId, () =>
        app.get(EvaluationLists).feedbackFor(scene.agent.personId, {}),
      );
      return nodes.find(({ id }) => id === evaluationId);
    };
    const full = await read(scene.coach);
    expect(full.result).not.toBeNull();
    const held = { result: null, notes: [], fragments: [], strength: '', tip: '', highlightFragmentId: null };
    expect(await read(scene.agent)).toMatchObject(held);
    expect((await read(scene.agent)).answers).not.toEqual(full.answers);
    expect(await inList()).toMatchObject({ strength: '', tip: '', finalRatio: null });
    await submit(scene.agent, evaluationId);
    expect(await read(scene.agent)).toMatchObject({ answers: full.answers, notes: full.notes, tip: full.tip });
    expect(await inList()).toMatchObject({ tip: full.tip, finalRatio: full.result?.final });
  });

  it('can be skipped, by the agent alone, and not be done afterwards', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const skip = (actor: PersonActor) => app.get(SkipSelfEvaluation).run(actor, evaluationId);
    const elsewhere = await aScoringScene(app);
    for (const actor of [scene.coach, scene.manager, await aPerson(app, scene, ['agent']), elsewhere.agent])
      await expect(skip(actor)).rejects.toMatchObject(NOT_FOUND);
    expect(await see(scene.agent, evaluationId)).toMatchObject({ offered: true });
    await skip(scene.agent);
    await skip(scene.agent);
    expect(await see(scene.agent, evaluationId)).toEqual({ offered: false, made: null });
    const seen = await app.within(scene.organisationId, () => app.get(ReadEvaluation).run(scene.agent, evaluationId));
    expect(seen.result).not.toBeNull();
    expect(await submit(scene.agent, evaluationId)).toMatchObject({ error: { code: 'notInThisState' } });
  });

  it('is off on a card that says so, whatever the organisation chose', async () => {
    const own = await aScoringScene(app);
    await app.get(ChangeQualitySettings).run(own.manager, CHOICES);
    const evaluationId = await aReleasedEvaluation(app, own);
    expect(await see(own.agent, evaluationId)).toMatchObject({ offered: true });
    await app
      .get(UnitOfWork)
      .run(own.manager, () =>
        app
          .get(Database)
          .manager()
          .query(
            `UPDATE scorecard_version SET content = jsonb_set(content, '{policies,selfEvaluation}', 'false') WHERE org_id = $1`,
            [own.organisationId],
          ),
      );
    expect(await see(own.agent, evaluationId)).toEqual({ offered: false, made: null });
  });

  it('by nobody but the agent', async () => {
    const evaluationId = await aReleasedEvaluation(app, scene);
    const elsewhere = await aScoringScene(app);
    for (const actor of [scene.coach, scene.manager, await aPerson(app, scene, ['agent']), elsewhere.agent])
      await expect(submit(actor, evaluationId)).rejects.toMatchObject(NOT_FOUND);
    await expect(see(elsewhere.manager, evaluationId)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the organisation’s choices', () => {
  const settings = (of: ScoringScene) => app.within(of.organisationId, () => app.get(EvaluationRepository).settings());

  it('change with a version, and leave another organisation alone', async () => {
    const [one, other] = [await aScoringScene(app), await aScoringScene(app)];
    const change = (expectedVersion: number, releaseDelayDays: number) =>
      app.get(ChangeQualitySettings).run(one.manager, { ...CHOICES, expectedVersion, releaseDelayDays });
    expect(await change(0, 3)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await change(0, 4)).toMatchObject({ ok: false, error: { code: 'conflict', stored: { releaseDelayDays: 3 } } });
    expect(await change(1, 4)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await settings(one)).toMatchObject({ releaseDelayDays: 4 });
    expect(await settings(other)).toMatchObject({ releaseDelayDays: 0, version: 0 });
    expect(await rowsOf(app, one.organisationId, 'audit_entry')).toContainEqual(
      expect.objectContaining({ action: 'quality.settingsChanged' }),
    );
  });

  it('stay inside their bounds', () => {
    const wrong = { ...CHOICES, expectedVersion: 1, releaseDelayDays: 46 };
    expect(() => app.get(ChangeQualitySettings).run(scene.manager, wrong)).toThrow();
  });
});
