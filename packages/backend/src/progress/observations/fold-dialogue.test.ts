import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCourse, aModule, someContent } from '@vakwerk/testing/a-course';
import { aDialogue, aDialogueStep } from '@vakwerk/testing/a-dialogue';
import { aProgressScene, rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AssignCourse, SaveDialogueRun } from '../../learning/index.js';
import { newId } from '../../platform/database/new-id.js';
import { ProgressModule } from '../progress.module.js';
import { FoldDialogue } from './fold-dialogue.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const TURN_OF = { hear: 'open', stop: 'open', plan: 'solve', shrug: 'solve' } as const;
type Reply = keyof typeof TURN_OF;

async function anAgentWithADialogue() {
  const scene = await aProgressScene(app);
  const { organisationId } = scene;
  const agent = await aPerson(app, scene, ['agent']);
  await aDialogue(app, organisationId);
  const { courseId } = await aCourse(app, organisationId, someContent([aModule('m', [aDialogueStep('d')])]));
  const order = { courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
  const { assignmentId } = await app.get(AssignCourse).run(agent, order, NOW);
  const talk = async (replies: readonly Reply[], minutes = 0, replay?: { runId: string; choices: number }) => {
    const choices = replies.map((replyId) => ({ turnId: TURN_OF[replyId], replyId }));
    const runId = newId();
    const at = new Date(NOW.getTime() + minutes * 60_000);
    await app.get(SaveDialogueRun).run(agent, { runId, assignmentId, stepId: 'd', choices, replay: replay ?? null }, at);
    return runId;
  };
  const fold = (runId: string, org = organisationId) =>
    app.get(FoldDialogue).run({ kind: 'system', organisationId: org }, { runId });
  return { scene, agent, talk, fold };
}

describe('folding a practised conversation', () => {
  it('counts once for each skill of what was said, as practice', async () => {
    const { scene, agent, talk, fold } = await anAgentWithADialogue();
    const runId = await talk(['hear', 'plan']);
    expect([await fold(runId), await fold(runId)]).toEqual([2, 0]);
    const rows = await rowsOf(app, scene.organisationId, 'observation');
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toMatchObject({
        person_id: agent.personId,
        source: 'practice',
        evidence_kind: 'dialogue',
        ratio: 1,
        subject: { nl: 'Mevrouw Visser belt' },
      });
  });

  it('is a part of what the turns offered', async () => {
    const { scene, talk, fold } = await anAgentWithADialogue();
    await fold(await talk(['hear', 'shrug']));
    expect(await rowsOf(app, scene.organisationId, 'observation')).toMatchObject([{ ratio: 0.571429 }]);
  });

  it('leaves out every later conversation and one that was taken up again: the feedback has told by then', async () => {
    const { scene, talk, fold } = await anAgentWithADialogue();
    const first = await talk(['stop']);
    const second = await talk(['hear', 'plan'], 1);
    const replay = await talk(['hear', 'shrug'], 2, { runId: second, choices: 1 });
    // In whatever order the jobs run.
    expect([await fold(replay), await fold(second), await fold(first)]).toEqual([0, 0, 1]);
    expect(await rowsOf(app, scene.organisationId, 'person_skill_week')).toMatchObject([{ n: 1, sum: 0 }]);
  });

  it('finds nothing while it is going on, or in another organisation', async () => {
    const { talk, fold } = await anAgentWithADialogue();
    const other = await anAgentWithADialogue();
    expect(await fold(await talk(['hear']))).toBe(0);
    expect(await fold(await talk(['hear', 'plan'], 1), other.scene.organisationId)).toBe(0);
  });
});
