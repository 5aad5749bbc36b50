import {
  CloseSession,
  FollowUpAgreement,
  MakeAgreement,
  PlanSession,
  SaveTemplate,
  SignOffSession,
} from '@vakwerk/backend/coaching/index';
import { WeighAgreements } from '@vakwerk/backend/progress/index';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateTimeAt } from '@vakwerk/domain/shared/time/local-time';
import { promises, templates } from '../content/past-coaching.js';
import type { DemoPerson, SkillCode } from '../content/types.js';
import { actorOf, daysAgo, type House, wasInTeam } from './house.js';

/** What people talked about before today: a promise about the skill that went worst then, followed by the calls since. */
export async function seedPastCoaching(house: House): Promise<void> {
  const random = seededRandom(`vakwerk coaching ${house.organisation.key}`);
  await seedTemplates(house);
  const held: HeldSession[] = [];
  for (const [index, person] of house.people.filter((each) => each.hidden).entries()) {
    const session = await seedHeld(house, person, index, random);
    if (session) held.push(session);
  }
  await moveBack(house, held);
  for (const session of held) await lookBack(house, session, random);
}

interface PromisedSkill {
  readonly id: string;
  readonly code: SkillCode;
}

interface HeldSession {
  readonly sessionId: string;
  readonly agreementId: string;
  readonly heldAt: Date;
  readonly person: DemoPerson;
  readonly coach: DemoPerson;
  readonly skillId: string;
}

async function seedTemplates({ product, organisation, actors, people }: House): Promise<void> {
  const coach = people.find(({ roles }) => roles.includes('coach'));
  const actor = coach && actors.get(coach.key);
  if (!actor) return;
  const { language } = organisation;
  for (const { name, points } of templates)
    await product.get(SaveTemplate).run(actor, {
      name: name[language],
      points: points.map(({ minutes, title, question }) => ({ minutes, title: title[language], question: question[language] })),
    });
}

/** Sessions are planned ahead, so each is planned far from now, one after the other, and put in its place when all are there. */
async function seedHeld(house: House, person: DemoPerson, index: number, random: SeededRandom): Promise<HeldSession | null> {
  const { product, organisation, now } = house;
  const days = index % 2 === 0 ? 40 + random.integer(50) : 5 + random.integer(70);
  const team = organisation.teams.find(({ key }) => wasInTeam(person, key, days) && wasInTeam(person, key, 0));
  const coach = house.people.find(
    (each) => each.key !== person.key && each.roles.includes('coach') && team && wasInTeam(each, team.key, 0),
  );
  const skill = coach ? await promisedSkill(house, person, daysAgo(now, days), index % 2 === 0) : null;
  // Not everybody was coached: that is what coverage is about.
  if (!coach || !skill || random.next() < 0.25) return null;
  const [actor, agent] = [actorOf(house, coach.key), actorOf(house, person.key)];
  const sessionId = await product.get(PlanSession).run(actor, {
    agentId: agent.personId,
    localDateTime: localDateTimeAt(new Date(Date.UTC(2036, 0, 1) + index * 3_600_000), organisation.timeZone),
    timeZone: organisation.timeZone,
    durationMinutes: 30,
    place: '',
    agenda: [{ title: promises[skill.code].what[organisation.language], skillId: skill.id }],
  });
  const agreementId = await product.get(MakeAgreement).run(actor, {
    sessionId,
    ownerId: agent.personId,
    what: promises[skill.code].what[organisation.language],
    evidenceWish: promises[skill.code].known[organisation.language],
    dueOn: addDays(now.toISOString().slice(0, 10), 14),
    skillId: skill.id,
  });
  for (const each of [actor, agent]) await product.get(SignOffSession).run(each, { sessionId, signed: true });
  await product.get(CloseSession).run(actor, { sessionId, version: 1 });
  return { sessionId, agreementId, heldAt: workHour(daysAgo(now, days), index), person, coach, skillId: skill.id };
}

/**
 * For one in two the skill that went right least often in the calls until then; for the others the one that went better since: some
 * coaching worked. Only of skills with enough calls to say.
 */
async function promisedSkill(house: House, person: DemoPerson, at: Date, worked: boolean): Promise<PromisedSkill | null> {
  const order = worked
    ? 'avg(o.ratio) FILTER (WHERE o.occurred_at < $3) - avg(o.ratio) FILTER (WHERE o.occurred_at >= $3)'
    : 'avg(o.ratio)';
  const [row] = await house.product.query<PromisedSkill>(
    house.organisationId,
    `SELECT s.id, s.code FROM observation o JOIN skill s ON s.org_id = o.org_id AND s.id = o.skill_id
      WHERE o.org_id = $1 AND o.person_id = $2 AND o.source = 'call' AND o.superseded_at IS NULL
      GROUP BY s.id, s.code HAVING count(*) FILTER (WHERE o.occurred_at < $3) >= 5 ORDER BY ${order} NULLS LAST, s.code LIMIT 1`,
    [house.organisationId, actorOf(house, person.key).personId, at],
  );
  return row ?? null;
}

function workHour(day: Date, index: number): Date {
  const at = new Date(day);
  // Nobody is coached in a weekend: what falls in one was on the Friday before.
  const weekday = (at.getUTCDay() + 6) % 7;
  if (weekday > 4) at.setUTCDate(at.getUTCDate() - (weekday - 4));
  at.setUTCHours(8 + (index % 7), 30 * (index % 2), 0, 0);
  return at;
}

/** The use cases ran a moment ago; this puts the moments in their place. */
async function moveBack({ product, organisationId, organisation }: House, held: readonly HeldSession[]): Promise<void> {
  const column = <Key extends keyof HeldSession>(key: Key) => held.map((one) => one[key]);
  const at = [organisationId, column('sessionId'), column('heldAt')];
  await product.query(
    organisationId,
    `UPDATE coaching_session s SET starts_at = p.at, planned_at = p.at - interval '5 days', closed_at = p.at + interval '35 minutes',
            starts_at_local = to_char(p.at AT TIME ZONE $4, 'YYYY-MM-DD"T"HH24:MI')
       FROM unnest($2::uuid[], $3::timestamptz[]) AS p(id, at) WHERE s.org_id = $1 AND s.id = p.id`,
    [...at, organisation.timeZone],
  );
  await product.query(
    organisationId,
    `UPDATE session_seat t SET signed_at = p.at + interval '30 minutes' FROM unnest($2::uuid[], $3::timestamptz[]) AS p(id, at)
      WHERE t.org_id = $1 AND t.session_id = p.id`,
    at,
  );
  await product.query(
    organisationId,
    `UPDATE agenda_item a SET added_at = p.at - interval '1 day', done_at = p.at + interval '20 minutes' FROM unnest($2::uuid[], $3::timestamptz[]) AS p(id, at)
      WHERE a.org_id = $1 AND a.session_id = p.id`,
    at,
  );
  await product.query(
    organisationId,
    `UPDATE agreement g SET made_at = p.at + interval '25 minutes', due_on = (p.at + interval '14 days')::date,
            agent_agreed_at = p.at + interval '30 minutes', coach_agreed_at = p.at + interval '30 minutes'
       FROM unnest($2::uuid[], $3::timestamptz[]) AS p(id, at) WHERE g.org_id = $1 AND g.session_id = p.id`,
    at,
  );
  // Nobody is mailed about what was long ago.
  const told = `type IN ('SessionPlanned', 'SessionClosed', 'AgreementMade') AND payload->>'sessionId' = ANY($2::text[])`;
  await product.query(organisationId, `DELETE FROM outbox_event WHERE org_id = $1 AND ${told}`, [
    organisationId,
    column('sessionId'),
  ]);
}

/** What the calls say, and what the coach said to that. Recent ones wait for their coach. */
async function lookBack(house: House, session: HeldSession, random: SeededRandom): Promise<void> {
  const { product, organisationId, now } = house;
  const { agreementId, person, coach, skillId, heldAt } = session;
  const agent = actorOf(house, person.key);
  await product.within(organisationId, () => product.get(WeighAgreements).run(agent.personId, [skillId]));
  if (heldAt > daysAgo(now, 35)) return;
  const [row] = await product.query<{ proposed: boolean }>(
    organisationId,
    'SELECT proposed_at IS NOT NULL AS proposed FROM agreement WHERE org_id = $1 AND id = $2',
    [organisationId, agreementId],
  );
  if (random.next() < 0.3) return;
  await product
    .get(FollowUpAgreement)
    .run(actorOf(house, coach.key), { agreementId, outcome: row?.proposed ? 'kept' : 'notYet' });
}
