import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RootFieldAudit } from '@vakwerk/backend/platform/auth/root-field-audit';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { ROLES, type Role } from '@vakwerk/domain/people/role';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { sampleQuestion } from './schema-sweep.js';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let app: NestFastifyApplication;
let schema: GraphQLSchema;
const people = new Map<Role | 'anonymous', SignedIn | null>();

beforeAll(async () => {
  api = await openTestApi();
  app = api.app;
  schema = app.get(GraphQLSchemaHost, { strict: false }).schema;
  const organisation = await api.anOrganisation();
  for (const role of ROLES) people.set(role, await aSignedInPerson(api, organisation, [role]));
  people.set('anonymous', null);
});
afterAll(() => api.close());

const NOBODYS_ID = '00000000-0000-7000-8000-000000000000';

/** A value of the right shape that points at nothing, so that a permitted call does no harm. */
function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((f) => isNonNullType(f.type));
    return `{ ${required.map((f) => `${f.name}: ${sample(f.type)}`).join(' ')} }`;
  }
  return (
    {
      ID: `"${NOBODYS_ID}"`,
      Int: '1',
      Float: '0.5',
      Boolean: 'false',
      DateTime: '"2026-11-24T10:00:00Z"',
      Answer: '{ kind: "numeric", value: 1 }',
      Question: sampleQuestion(NOBODYS_ID),
    }[type.name] ?? '"x"'
  );
}

const argumentsOf = (args: readonly GraphQLArgument[]) => {
  const required = args.filter((a) => isNonNullType(a.type));
  return required.length ? `(${required.map((a) => `${a.name}: ${sample(a.type)}`).join(', ')})` : '';
};
const selectionOf = (field: GraphQLField<unknown, unknown>) => (isLeaf(field) ? '' : '{ __typename }');
const isLeaf = (field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type);
  return !isObjectType(type) && !('getTypes' in type) && !('getInterfaces' in type && 'getFields' in type);
};

describe('the rights table', () => {
  it('decides every root field, for every role and for nobody', async () => {
    const rules = new Map(
      app
        .get(RootFieldAudit, { strict: false })
        .list()
        .map((field) => [`${field.kind} ${field.name}`, field.rule]),
    );
    const wrong: string[] = [];
    let checked = 0;
    for (const kind of ['query', 'mutation'] as const) {
      for (const field of Object.values(
        (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
      )) {
        const rule = rules.get(`${kind} ${field.name}`);
        if (!rule) wrong.push(`${kind} ${field.name} has no rule`);
        if (!rule || rule === 'public' || field.name === 'signOut') continue;
        const text = `${kind} { ${field.name}${argumentsOf(field.args)} ${selectionOf(field)} }`;
        for (const [role, person] of people) {
          const { errors } = await api.graphql(text, {}, person);
          const code = errors?.[0]?.extensions?.code;
          const expected = role === 'anonymous' ? 'UNAUTHENTICATED' : mayCall([role], rule.operation) ? 'through' : 'FORBIDDEN';
          const refusedAtTheDoor =
            code === 'UNAUTHENTICATED' || (code === 'FORBIDDEN' && !mayCall(role === 'anonymous' ? [] : [role], rule.operation));
          if (expected === 'through' ? refusedAtTheDoor || code === 'GRAPHQL_VALIDATION_FAILED' : code !== expected)
            wrong.push(`${role}: ${text} gave ${code}, expected ${expected}`);
          checked += 1;
        }
      }
    }
    process.stdout.write(`rights table: ${checked} calls (operations × roles)\n`);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(50);
  }, 300_000);
});

describe('limits on the wire', () => {
  it.each([
    ['a page of a billion by variable', 'query ($n: Int) { myFeedback(first: $n) { __typename } }', { n: 1e9 }],
    [
      'fourteen sign-ins in one request',
      `mutation { ${Array.from({ length: 14 }, (_, n) => `m${n}: signIn(email: "a@b.nl", password: "x") { __typename }`).join(' ')} }`,
      {},
    ],
    ['five thousand aliases', `{ viewer { ${Array.from({ length: 5_000 }, (_, n) => `a${n}: language`).join(' ')} } }`, {}],
    ['thirty levels', `{ viewer ${'{ person '.repeat(30)} ${'}'.repeat(30)} }`, {}],
  ])('%s: refused in under 100 ms, and the next request is answered', async (_, text, variables) => {
    const person = people.get('agent') ?? null;
    await api.graphql(text, variables, person); // the first one compiles what it needs
    const start = performance.now();
    const { errors } = await api.graphql(text, variables, person);
    const took = performance.now() - start;
    expect(errors?.length).toBeGreaterThan(0);
    expect(took).toBeLessThan(100);
    expect((await api.graphql('{ viewer { language } }', {}, person)).data).toEqual({ viewer: { language: 'nl' } });
  });

  it('malformed JSON gets a JSON answer', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query": ',
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toBeTruthy();
  });
});
