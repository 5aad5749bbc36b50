import { CreateApiKey, DrawRepository, ImportInteraction } from '@vakwerk/backend/quality/index';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { chats, strangers } from '../content/arrivals.js';
import { actorOf, dateDaysAgo, daysAgo, type House, wasInTeam } from './house.js';
import { inOpeningHours } from './seed-history.js';

/** How long somebody needs to type a message. */
const TYPING_MS = 9_000;

/** A chat to score, calls of numbers nobody has, and the key with which the telephone system sends them. */
export async function seedArrivals(house: House): Promise<void> {
  const { product, organisation, organisationId, now } = house;
  const system = { kind: 'system', organisationId } as const;
  const importInteraction = product.get(ImportInteraction);
  const random = seededRandom(`vakwerk arrivals ${organisation.key}`);
  const [agent, coach] = pairOf(house);
  for (const chat of chats.filter((each) => each.organisation === organisation.key)) {
    const turns = chat.messages.map(([speaker, seconds, text]) => ({
      speaker,
      startMs: seconds * 1_000,
      endMs: seconds * 1_000 + TYPING_MS,
      text,
    }));
    const { interactionId } = await importInteraction.run(system, {
      agentId: actorOf(house, agent).personId,
      channel: 'chat',
      direction: 'inbound',
      queue: chat.queue,
      startedAt: inOpeningHours(daysAgo(now, 1.1), random),
      subject: chat.title,
      language: organisation.language,
      transcript: JSON.stringify({ turns }),
    });
    await product.within(organisationId, () =>
      product.get(DrawRepository).addOnce({
        interactionId,
        evaluatorId: actorOf(house, coach).personId,
        reason: 'random',
        seed: `chat ${organisation.key}`,
        frameSize: 48,
        inclusionProbability: 1 / 48,
        drawnAt: daysAgo(now, 0.5),
        dueOn: dateDaysAgo(now, -3),
      }),
    );
  }
  const mine = strangers.filter((each) => each.organisation === organisation.key);
  for (const [n, { employeeNumber, queue, daysAgo: days, seconds }] of mine.entries())
    await importInteraction.run(system, {
      agentId: null,
      employeeNumber,
      externalId: `pbx-${employeeNumber}-${n}`,
      channel: 'phone',
      direction: 'inbound',
      queue,
      startedAt: inOpeningHours(daysAgo(now, days), random),
      subject: null,
      language: organisation.language,
      durationSeconds: seconds,
      recordingFollows: true,
    });
  const admin = house.people.find((person) => person.roles.includes('admin'));
  if (admin)
    await product
      .get(CreateApiKey)
      .run(actorOf(house, admin.key), { name: organisation.language === 'nl' ? 'Telefooncentrale' : 'Telephone system' });
}

/** An agent and who coaches them today. */
function pairOf(house: House): [agent: string, coach: string] {
  for (const agent of house.people.filter(({ roles }) => roles.includes('agent')))
    for (const coach of house.people.filter(({ roles, key }) => roles.includes('coach') && key !== agent.key))
      if (house.organisation.teams.some(({ key }) => wasInTeam(agent, key, 1) && wasInTeam(coach, key, 1)))
        return [agent.key, coach.key];
  throw new Error(`Nobody coaches anybody in ${house.organisation.name}.`);
}
