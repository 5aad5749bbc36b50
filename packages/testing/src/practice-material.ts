import { ActivateQuestion } from '@vakwerk/backend/learning/bank/activate-question';
import { CreateQuestion } from '@vakwerk/backend/learning/bank/create-question';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { InteractionRepository } from '@vakwerk/backend/quality/interactions/interaction.repository';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { itsRecording } from './lent-scene.js';
import { someQuestions } from './some-questions.js';
import { aPerson, type TestApplication } from './test-application.js';

/** Questions of the bank about a skill, ready to be asked. */
export async function someQuestionsAbout(
  app: TestApplication,
  team: { organisationId: string; teamId: string },
  { skillId, count }: { skillId: string; count: number },
): Promise<void> {
  const author = await aPerson(app, team, ['author']);
  for (let n = 0; n < count; n++) {
    const content = { ...someQuestions.single, prompt: { nl: `Vraag ${n}`, en: `Question ${n}` }, skillIds: [skillId] };
    const questionId = await app.get(CreateQuestion).run(author, { kind: 'single', content });
    await app.get(ActivateQuestion).run(author, { questionId });
  }
}

/** Calls with sound that nobody was given yet, a day apart. @returns their ids, oldest first */
export async function someCallsOf(app: TestApplication, agent: PersonActor, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await app.within(agent.organisationId, async () => {
    for (const [n, id] of ids.entries())
      await app.get(InteractionRepository).addOnce({
        id,
        agentId: agent.personId,
        channel: 'phone',
        direction: 'inbound',
        queue: 'Klanten',
        startedAt: new Date(Date.UTC(2026, 9, 5 + n)),
        durationSeconds: 300,
        subject: 'Verhuizing',
        language: 'nl',
        customerReferenceHash: null,
        sourceKey: `id:${id}`,
      });
  });
  for (const id of ids) await itsRecording(app, agent, id);
  return ids;
}
