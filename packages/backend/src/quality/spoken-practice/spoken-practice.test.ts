import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aReleasedEvaluation, DISPUTED } from '@vakwerk/testing/dispute-scene';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aDraft, aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { OpenDispute } from '../disputes/open-dispute.js';
import { DrawRepository } from '../draws/draw.repository.js';
import { EvaluationLists } from '../evaluations/evaluation-lists.js';
import { WithdrawEvaluation } from '../evaluations/withdraw-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { CreatePlaybackLink } from '../recordings/create-playback-link.js';
import { AnswerSpokenPractice } from './answer-spoken-practice.js';
import { AskSpokenPractice } from './ask-spoken-practice.js';
import { CreateSpokenUpload } from './create-spoken-upload.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';
import { TakeBackSpokenPractice } from './take-back-spoken-practice.js';

const SOUND = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-mono.opus', import.meta.url));
const OTHER_SOUND = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-stereo.opus', import.meta.url));
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
});
afterAll(() => app.close());

async function anAsked() {
  const scene = await aScoringScene(app);
  const ask = (actor: PersonActor = scene.coach, more = {}) =>
    app.get(AskSpokenPractice).run(actor, { agentId: scene.agent.personId, prompt: 'Een boze klant belt. Wat zeg je?', ...more });
  const answer = (id: string, path = SOUND, actor: PersonActor = scene.agent) =>
    app.get(AnswerSpokenPractice).run(actor, id, path);
  const see = (actor: PersonActor = scene.agent) =>
    app.within(scene.organisationId, () => app.get(SpokenPracticeRepository).listOf(actor.personId));
  const team = () =>
    app.within(scene.organisationId, () => app.get(SpokenPracticeRepository).listOfTeams([scene.teamId], '2026-12-01'));
  return { ...scene, scene: scene as ScoringScene, id: await ask(), ask, answer, see, team };
}

describe('a prompt, an answer and a score', () => {
  it('goes from asked to answered to scored, and comes as feedback that cannot be disputed', async () => {
    const { scene, id, answer, see, team, agent, organisationId } = await anAsked();
    expect(await see()).toMatchObject([{ id, state: 'asked', interactionId: null, evaluationId: null }]);
    const { interactionId, outcome } = await answer(id);
    expect(outcome).toBe('imported');
    expect(await team()).toMatchObject([{ id, state: 'answered', interactionId, evaluationId: null }]);
    const evaluationId = await aReleasedEvaluation(app, scene, interactionId);
    expect(await see()).toMatchObject([{ state: 'scored', evaluationId }]);
    const { nodes } = await app.within(organisationId, () => app.get(EvaluationLists).feedbackFor(agent.personId, {}));
    expect(nodes).toMatchObject([{ id: evaluationId, kind: 'practice', drawReason: null, disputableUntil: null }]);
    const request = { evaluationId, idempotencyKey: newId(), items: DISPUTED };
    await expect(app.get(OpenDispute).run(agent, request)).rejects.toMatchObject(NOT_FOUND);
  });

  it('takes the card the coach chose, and once scored is scored once', async () => {
    const { scene, ask, answer, scorecardId, versionId } = await anAsked();
    const { interactionId } = await answer(await ask(scene.coach, { scorecardId }));
    const draft = await aDraft(app, scene, interactionId);
    expect(draft).toMatchObject({ kind: 'practice', scorecardVersionId: versionId });
    expect((await aDraft(app, scene, interactionId)).id).toBe(draft.id);
    await app.get(WithdrawEvaluation).run(scene.coach, { evaluationId: draft.id, reason: 'Opnieuw.' });
    expect((await aDraft(app, scene, interactionId)).id).not.toBe(draft.id);
  });

  it('is heard by the agent and the coach, and by nobody outside the team', async () => {
    const { id, answer, agent, coach, organisationId } = await anAsked();
    const { interactionId } = await answer(id);
    const link = (actor: PersonActor) =>
      app.within(actor.organisationId, () => app.get(CreatePlaybackLink).run(actor, interactionId));
    for (const actor of [agent, coach]) expect((await link(actor)).url).toContain('/audio?token=');
    const colleague = await aPerson(app, { organisationId }, ['agent', 'coach']);
    await expect(link(colleague)).rejects.toMatchObject(NOT_FOUND);
    await expect(link((await anAsked()).coach)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('asking', () => {
  it('is for coaches, about agents of their teams, with skills and cards that exist', async () => {
    const { ask, agent, manager, coach, organisationId } = await anAsked();
    for (const actor of [agent, manager]) await expect(ask(actor)).rejects.toMatchObject(NOT_FOUND);
    await expect(ask((await anAsked()).coach)).rejects.toMatchObject(NOT_FOUND);
    await expect(ask(await aPerson(app, { organisationId }, ['coach']))).rejects.toMatchObject(NOT_FOUND);
    for (const more of [{ agentId: manager.personId }, { skillId: newId() }, { scorecardId: newId() }])
      await expect(ask(coach, more)).rejects.toMatchObject(NOT_FOUND);
    for (const more of [{ prompt: '  ' }, { dueOn: '2020-01-01' }, { agentId: 'x' }])
      await expect(ask(coach, more)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('is taken back by who asked, until it is answered', async () => {
    const { id, ask, answer, coach, agent, see } = await anAsked();
    const back = (actor: PersonActor, which: string) => app.get(TakeBackSpokenPractice).run(actor, which);
    await expect(back(agent, id)).rejects.toMatchObject(NOT_FOUND);
    await expect(back((await anAsked()).coach, id)).rejects.toMatchObject(NOT_FOUND);
    expect(await back(coach, id)).toBe(true);
    expect(await see()).toEqual([]);
    const other = await ask();
    await answer(other);
    expect(await back(coach, other)).toBe(false);
    expect(await see()).toMatchObject([{ id: other, state: 'answered' }]);
  });
});

describe('answering', () => {
  it('happens once: the same again is the same, another is refused, and nothing stays behind', async () => {
    const { id, answer, agent, organisationId } = await anAsked();
    const [first, again] = [await answer(id), await answer(id)];
    expect(again).toEqual({ interactionId: first.interactionId, outcome: 'duplicate' });
    await expect(answer(id, OTHER_SOUND)).rejects.toMatchObject({ code: 'sentBefore' });
    expect(await rowsOf(app, organisationId, 'recording')).toHaveLength(1);
    const upload = (actor: PersonActor) => app.within(organisationId, () => app.get(CreateSpokenUpload).run(actor, id));
    expect(await upload(agent)).toBeNull();
  });

  it('two windows at once: one is kept', async () => {
    const { id, answer, organisationId } = await anAsked();
    const sent = await Promise.allSettled([answer(id), answer(id, OTHER_SOUND)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rowsOf(app, organisationId, 'recording')).toHaveLength(1);
  });

  it('is for the one who was asked, with something that can be heard', async () => {
    const { id, answer, coach, manager, organisationId } = await anAsked();
    const stranger = (await anAsked()).agent;
    const upload = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(CreateSpokenUpload).run(actor, id));
    for (const actor of [coach, manager, stranger]) {
      await expect(answer(id, SOUND, actor)).rejects.toMatchObject(NOT_FOUND);
      await expect(upload(actor)).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(answer(id, fileURLToPath(import.meta.url))).rejects.toMatchObject({ code: 'notAudio' });
    expect(await rowsOf(app, organisationId, 'recording')).toEqual([]);
  });
});

describe('the database keeps it apart', () => {
  it('practice is never drawn, whoever asks for it', async () => {
    const { id, answer, coach, organisationId } = await anAsked();
    const { interactionId } = await answer(id);
    const draw = { interactionId, evaluatorId: coach.personId, drawnAt: new Date(), dueOn: null, reason: 'steered' } as const;
    const chance = { seed: null, frameSize: null, inclusionProbability: null };
    const drawn = app.within(organisationId, () => app.get(DrawRepository).addOnce({ ...draw, ...chance }));
    await expect(drawn).rejects.toThrow('practice is not drawn');
  });
});
