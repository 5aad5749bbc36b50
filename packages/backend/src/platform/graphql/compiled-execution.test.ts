import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, isObjectType } from 'graphql';
import { compiledExecution } from './compiled-execution.js';

const typeDefs = `
  enum Kind { LIVE SELF }
  interface Named { name: String! }
  type Agent implements Named { name: String! team: String age: Int friends(first: Int = 2): [Agent!]! }
  type Coach implements Named { name: String! calls: [Float]! }
  union Anyone = Agent | Coach
  input Filter { name: String, kind: Kind }
  type Query {
    agent(id: ID): Agent
    people: [Named!]!
    anyone(coach: Boolean): Anyone
    strange: Anyone
    find(filter: Filter): [Agent!]!
    kind(kind: Kind = LIVE): Kind
    broken: String
    brokenNonNull: Agent
    slow: String
  }
  type Mutation { add: Int }
`;
const agent = (name: string): object => ({
  __typename: 'Agent',
  name,
  team: null,
  age: 30,
  friends: ({ first }: { first: number }) => Array.from({ length: first }, (_, n) => agent(`${name}.${n}`)),
});
let additions = 0;
const resolvers = {
  Query: {
    agent: (_: unknown, { id }: { id?: string }) => (id === 'none' ? null : agent(id ?? 'nobody')),
    people: () => [agent('Anja'), { __typename: 'Coach', name: 'Bo', calls: [1.5, null] }],
    anyone: (_: unknown, { coach }: { coach?: boolean }) =>
      coach ? { __typename: 'Coach', name: 'Bo', calls: [] } : agent('Anja'),
    strange: () => ({ nothing: 'known' }),
    find: (_: unknown, { filter }: { filter?: { name?: string } }) => [agent(filter?.name ?? 'all')],
    kind: (_: unknown, { kind }: { kind: string }) => kind,
    broken: () => {
      throw new Error('broken on purpose');
    },
    brokenNonNull: () => ({ __typename: 'Agent', name: null }),
    slow: async () => 'done',
  },
  Mutation: { add: () => ++additions },
  Named: {
    __resolveType: (value: { __typename?: string }) => value.__typename,
  },
  Anyone: {
    __resolveType(value: { __typename?: string }) {
      if (!value.__typename) throw new Error('unknown kind of person');
      return value.__typename;
    },
  },
};

const requests: [string, Record<string, unknown>?][] = [
  ['{ agent(id: "a") { name team age } }'],
  ['query ($id: ID) { agent(id: $id) { name friends { name friends(first: 1) { name } } } }', { id: 'x' }],
  ['query ($id: ID) { agent(id: $id) { name } }'],
  ['query ($id: ID) { agent(id: $id) { name } }', { id: null }],
  ['query ($id: ID) { agent(id: $id) { name } }', { id: 'none' }],
  ['query ($n: Int) { agent { friends(first: $n) { name } } }', { n: 3 }],
  ['query ($n: Int = 1) { agent { friends(first: $n) { name } } }'],
  ['query ($n: Int) { agent { friends(first: $n) { name } } }', { n: 'three' }],
  ['{ people { __typename name ... on Agent { age } ... on Coach { calls } } }'],
  ['{ people { ...named } } fragment named on Named { name ... on Coach { calls } }'],
  ['query ($coach: Boolean) { anyone(coach: $coach) { ... on Agent { name } ... on Coach { name } } }', { coach: true }],
  ['{ strange { __typename } slow }'],
  ['query ($f: Filter) { find(filter: $f) { name } }', { f: { name: 'z', kind: 'SELF' } }],
  ['query ($name: String) { find(filter: { name: $name }) { name } }'],
  ['{ find(filter: { name: "q" }) { name } }'],
  ['query ($k: Kind) { kind(kind: $k) }', { k: 'SELF' }],
  ['query ($k: Kind) { kind(kind: $k) }', { k: 'WRONG' }],
  ['{ kind }'],
  ['{ kind(kind: SELF) again: kind }'],
  ['{ broken slow }'],
  ['{ brokenNonNull { name } slow }'],
  ['query ($s: Boolean!) { slow @include(if: $s) kind @skip(if: $s) }', { s: true }],
  ['query ($s: Boolean!) { slow @include(if: $s) kind @skip(if: $s) }', { s: false }],
  ['{ __typename agent { __typename } }'],
  ['{ __schema { queryType { name } } }'],
  ['{ agent { nothing } }'],
  ['{ agent { name name n: name } }'],
];

describe('compiled execution', () => {
  const plain = new ApolloServer({ typeDefs, resolvers, includeStacktraceInErrorResponses: false });
  const fast = new ApolloServer({
    typeDefs,
    resolvers,
    includeStacktraceInErrorResponses: false,
    plugins: [compiledExecution()],
  });
  const answer = async (server: ApolloServer, query: string, variables?: Record<string, unknown>) => {
    const { body } = await server.executeOperation({ query, variables });
    const result = body.kind === 'single' ? body.singleResult : null;
    // A guarded resolveType words its error differently; path and code must be the same.
    const errors = result?.errors?.map(({ message, ...error }) => (query.includes('strange') ? error : { message, ...error }));
    return JSON.parse(JSON.stringify({ data: result?.data, errors })) as unknown;
  };

  it.each(requests.map(([query, variables]) => [query, variables ?? {}] as const))(
    'answers %s %j as plain execution does, also the third time',
    async (query, variables) => {
      const expected = await answer(plain, query, variables);
      for (let time = 0; time < 3; time++) expect(await answer(fast, query, variables)).toEqual(expected);
    },
  );

  it('takes away Nest’s readers of a property of the same name, and no other resolver', async () => {
    const reader = (property: string, otherwise?: unknown) => {
      const nest = { rootFieldResolver: (root: Record<string, unknown>) => root[property] ?? otherwise };
      return nest.rootFieldResolver;
    };
    const schema = buildSchema('type Agent { name: String age: Int team: String free: String } type Query { agent: Agent }');
    const { Agent, Query } = schema.getTypeMap();
    if (!isObjectType(Agent) || !isObjectType(Query)) throw new Error('no types');
    const set = (type: GraphQLObjectType, resolvers: Record<string, (root: Record<string, unknown>) => unknown>) => {
      for (const [name, resolve] of Object.entries(resolvers)) Object.assign(type.getFields()[name] ?? {}, { resolve });
    };
    set(Query, { agent: () => ({ name: 'Anja', years: 30 }) });
    set(Agent, { name: reader('name'), age: reader('years'), team: reader('team', 'none'), free: () => 'own' });
    // That plug-in would put a resolver of its own around every field.
    const server = new ApolloServer({ schema, plugins: [compiledExecution(), ApolloServerPluginCacheControlDisabled()] });
    for (let time = 0; time < 3; time++)
      expect(await answer(server, '{ agent { name age team free } }')).toEqual({
        data: { agent: { name: 'Anja', age: 30, team: 'none', free: 'own' } },
      });
    const resolved = Object.values(Agent.getFields()).filter((field) => field.resolve);
    expect(resolved.map((field) => field.name)).toEqual(['age', 'team', 'free']);
  });

  it('never runs a mutation twice', async () => {
    const before = additions;
    for (let time = 0; time < 3; time++) await answer(fast, 'mutation { add }');
    expect(additions).toBe(before + 3);
  });
});
