import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AskForFragment, LookAtNextSteps, SaveNextStep } from '@vakwerk/backend/coaching/index';
import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { ImportBank, PractiseFailedPoints, SaveDialogueRun } from '@vakwerk/backend/learning/index';
import { InboxRepository } from '@vakwerk/backend/messaging/inbox/inbox.repository';
import { SendInvitation } from '@vakwerk/backend/messaging/index';
import { NO_FACTS } from '@vakwerk/backend/messaging/mails/message-facts';
import type { Reminder } from '@vakwerk/backend/messaging/reminders/reminder.entity';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { AskSpokenPractice, CreateApiKey, ImportInteraction } from '@vakwerk/backend/quality/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ROLES } from '@vakwerk/domain/people/role';
import { aCourse, aModule, aQuestionStep, inBoth, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aDialogue, aDialogueStep } from '@vakwerk/testing/a-dialogue';
import { anOpenQuestion, aQuizStep } from '@vakwerk/testing/a-quiz';
import { aRepeatedTalk } from '@vakwerk/testing/coaching-scene';
import { aDispute } from '@vakwerk/testing/dispute-scene';
import { aRuleAndACertificate } from '@vakwerk/testing/learning-scene';
import { itsRecording } from '@vakwerk/testing/lent-scene';
import { aGradedAttempt } from '@vakwerk/testing/quiz-scene';
import { aScoringScene, aSubmission } from '@vakwerk/testing/scoring-scene';
import { someQuestions } from '@vakwerk/testing/some-questions';
import type { Buildable } from '@vakwerk/testing/test-application';
import { aFrozenReportAndARollout } from '@vakwerk/testing/transfer-scene';
import { type GraphQLArgument, type GraphQLField, getNamedType, isNonNullType } from 'graphql';
import pg from 'pg';
import { sample, selection, takesId } from './schema-sweep.js';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

/**
 * Calls every field that takes an id, nested inputs and lists included, with ids of another organisation. Whatever comes back
 * must be what a made-up id gives: nothing that was stored, and no difference between "not yours" and "does not exist".
 */
let api: TestApi;
let stranger: SignedIn;
let foreignIds: string[];
const MADE_UP = '0193a000-0000-7000-8000-000000000000';

beforeAll(async () => {
  api = await openTestApi();
  stranger = await aSignedInPerson(api, await api.anOrganisation(), [...ROLES]);
  const builder: Buildable = { get: (type) => api.app.get(type, { strict: false }), within: api.within };
  const victim = await aScoringScene(builder);
  await aSubmission(builder, victim);
  await aDispute(builder, victim);
  const learner = await aSignedInPerson(api, victim, ['agent']);
  await someSkills(builder, victim.organisationId);
  await aDialogue(builder, victim.organisationId);
  const course = someContent([
    aModule('m1', [aQuestionStep('q1'), aDialogueStep('d1'), aQuizStep('quiz', [anOpenQuestion('o')])]),
  ]);
  const { courseId } = await aCourse(builder, victim.organisationId, course);
  const { assignmentId } = await builder
    .get(AssignCourse)
    .run(
      { kind: 'system', organisationId: victim.organisationId },
      { courseId, personId: learner.personId, dueOn: null, reason: 'rule' },
    );
  const choices = [{ turnId: 'open', replyId: 'stop' }];
  await builder
    .get(SaveDialogueRun)
    .run(aPerson(victim.organisationId, learner.personId, ['agent']), { runId: newId(), assignmentId, stepId: 'd1', choices });
  await builder
    .get(ImportBank)
    .run(
      { kind: 'system', organisationId: victim.organisationId },
      { questions: [{ content: someQuestions.single, tags: [] }], files: [] },
    );
  const coach = await aSignedInPerson(api, victim, ['coach']);
  await aGradedAttempt(builder, {
    agent: aPerson(victim.organisationId, learner.personId, ['agent']),
    coach: { ...aPerson(victim.organisationId, coach.personId, ['coach']), teamIds: [victim.teamId] },
    assignmentId,
  });
  const recall = { prompt: inBoth('Vat samen'), explanation: inBoth('Kort'), example: inBoth('Dus …') };
  await builder
    .get(PractiseFailedPoints)
    .run({ kind: 'system', organisationId: victim.organisationId }, [
      { personId: learner.personId, criterionId: 'c', evaluationId: MADE_UP, skillId: null, recall, at: new Date() },
    ]);
  await aRuleAndACertificate(builder, anAdmin(victim.organisationId, learner.personId));
  await builder.get(CreateApiKey).run(anAdmin(victim.organisationId, learner.personId), { name: 'Telephone system' });
  await builder.get(ImportInteraction).run(
    { kind: 'system', organisationId: victim.organisationId },
    {
      agentId: null,
      employeeNumber: 'nobody',
      externalId: 'parked',
      channel: 'phone',
      direction: 'inbound',
      queue: null,
      startedAt: new Date('2026-11-02T10:00:00Z'),
      subject: null,
      language: 'nl',
      recordingFollows: true,
    },
  );
  const interactionId = await victim.aCall();
  await itsRecording(builder, victim, interactionId);
  await builder.get(AskSpokenPractice).run(victim.coach, { agentId: victim.agent.personId, prompt: 'Wat zeg je?' });
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const wish = { interactionId, startMs: 0, endMs: 5_000, why: 'Zo klinkt doorvragen.', expiresOn };
  await builder.get(AskForFragment).run(victim.coach, wish);
  const invited = { personId: learner.personId, invitedAt: new Date() };
  await builder.get(SendInvitation).run({ organisationId: victim.organisationId }, invited);
  const about = { recipientId: learner.personId, kind: 'fragmentAsked', subjectId: newId(), dueAt: new Date() } as Reminder;
  await builder.within(victim.organisationId, () =>
    builder.get(InboxRepository).add(about, { ...NO_FACTS, path: '/appointments' }, new Date()),
  );
  const step = {
    name: 'Nieuw',
    trigger: { kind: 'personIsNew' as const, days: 90 },
    audience: { teamIds: [victim.teamId], roles: ['agent' as const] },
    actions: [{ kind: 'addAgendaPoint' as const, title: 'Kennismaken' }],
    limits: { perPersonPerWeek: 1, perDay: null },
  };
  await builder.get(SaveNextStep).run(victim.manager, { id: null, version: 0, wish: step, on: true });
  await makeNew(victim.organisationId, learner.personId);
  await builder.get(LookAtNextSteps).run({ organisationId: victim.organisationId });
  await aFrozenReportAndARollout(builder, victim);
  await aRepeatedTalk(builder, victim);
  foreignIds = await idsOf(victim.organisationId);
});
afterAll(() => api.close());

const anAdmin = (organisationId: string, personId: string): PersonActor => aPerson(organisationId, personId, ['admin']);

const aPerson = (organisationId: string, personId: string, roles: PersonActor['roles']): PersonActor => ({
  kind: 'person',
  organisationId,
  personId,
  roles,
  teamIds: [],
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
});

/** Hired today, so that a rule about newcomers does something. */
async function makeNew(organisationId: string, personId: string): Promise<void> {
  const client = new pg.Client({ connectionString: api.superuserUrl });
  await client.connect();
  await client.query('UPDATE person SET hired_on = now()::date WHERE org_id = $1 AND id = $2', [organisationId, personId]);
  await client.end();
}

/** Every id the other organisation has, from every table that has one. */
async function idsOf(organisationId: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: api.superuserUrl });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT a.table_name AS name FROM information_schema.columns a JOIN information_schema.columns b USING (table_schema, table_name)
        WHERE a.table_schema = 'public' AND a.column_name = 'org_id' AND b.column_name = 'id'`,
    );
    const ids: string[] = [];
    for (const { name } of tables.rows) {
      const found = await client.query<{ id: string }>(
        `SELECT id::text FROM ${client.escapeIdentifier(name)} WHERE org_id = $1 LIMIT 2`,
        [organisationId],
      );
      ids.push(...found.rows.map((row) => row.id));
    }
    return ids;
  } finally {
    await client.end();
  }
}

const call = (kind: string, field: GraphQLField<unknown, unknown>, args: readonly GraphQLArgument[], id: string) =>
  `${kind} { ${field.name}(${args.map((a) => `${a.name}: ${sample(a.type, id)}`).join(', ')}) ${selection(getNamedType(field.type), 1)} }`;

describe('ids of another organisation', () => {
  it('open nothing, in any argument of any root field, and look like ids that do not exist', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
    const leaks: string[] = [];
    let idArguments = 0;
    let calls = 0;
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const args = field.args.filter((a) => isNonNullType(a.type) || takesId(a.type));
        if (!args.some((a) => takesId(a.type))) continue;
        idArguments += args.filter((a) => takesId(a.type)).length;
        const nothing = await api.graphql(call(kind, field, args, MADE_UP), {}, stranger);
        if (nothing.errors?.some((e) => e.extensions?.code === 'GRAPHQL_VALIDATION_FAILED'))
          leaks.push(`${field.name}: the test cannot call it: ${nothing.errors[0]?.message}`);
        // A crash on an id that does not exist is a bug of its own: a missing check, caught only by the database.
        if (nothing.errors?.some((e) => e.extensions?.code === 'INTERNAL_SERVER_ERROR'))
          leaks.push(`${field.name} crashes on an id that does not exist`);
        for (const id of foreignIds) {
          const answer = await api.graphql(call(kind, field, args, id), {}, stranger);
          calls += 1;
          const told = JSON.stringify(answer).replaceAll(id, MADE_UP);
          if (told !== JSON.stringify(nothing))
            leaks.push(`${field.name} tells ${told.slice(0, 200)} and not ${JSON.stringify(nothing).slice(0, 200)}`);
        }
      }
    }
    process.stdout.write(
      `other organisation: ${idArguments} id arguments, ${calls} calls with ${foreignIds.length} foreign ids\n`,
    );
    expect(leaks).toEqual([]);
    expect(idArguments).toBeGreaterThan(0);
  }, 900_000);
});
