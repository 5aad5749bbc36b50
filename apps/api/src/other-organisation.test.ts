import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { CreateApiKey, ImportInteraction } from '@vakwerk/backend/quality/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ROLES } from '@vakwerk/domain/people/role';
import { aCourse, aModule, aQuestionStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aDispute } from '@vakwerk/testing/dispute-scene';
import { aScoringScene, aSubmission } from '@vakwerk/testing/scoring-scene';
import type { Buildable } from '@vakwerk/testing/test-application';
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
  const { courseId } = await aCourse(builder, victim.organisationId, someContent([aModule('m1', [aQuestionStep('q1')])]));
  await builder
    .get(AssignCourse)
    .run(
      { kind: 'system', organisationId: victim.organisationId },
      { courseId, personId: learner.personId, dueOn: null, reason: 'rule' },
    );
  await aSignedInPerson(api, victim, ['coach']);
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
  foreignIds = await idsOf(victim.organisationId);
});
afterAll(() => api.close());

const anAdmin = (organisationId: string, personId: string): PersonActor => ({
  kind: 'person',
  organisationId,
  personId,
  roles: ['admin'],
  teamIds: [],
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
});

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
  }, 120_000);
});
