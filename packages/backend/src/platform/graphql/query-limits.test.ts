import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { checkQuery } from './query-limits.js';

const schema = buildSchema(`
  type Query { person: Person people(first: Int): [Person!]! }
  type Mutation { rename(name: String): Person }
  type Person { name: String friends: [Person!]! best: Person page(first: Int): Page! }
  type Page { nodes: [Person!]! }
`);
const check = (text: string, variables: Record<string, unknown> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return () => checkQuery(schema, document, operation, variables);
};
const nested = (field: string, depth: number): string => (depth === 0 ? '{ name }' : `{ ${field} ${nested(field, depth - 1)} }`);

describe('a query', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['one person with friends', '{ person { name friends { name best { name } } } }'],
    ['eight levels deep', `{ person ${nested('best', 7)} }`],
    [
      'a page of the largest size',
      'query ($n: Int) { people(first: $n) { name page(first: 25) { nodes { name } } } }',
      { n: 100 },
    ],
  ])('of %s is answered', (_, text, variables = {}) => {
    expect(check(text, variables)).not.toThrow();
  });

  it.each<[string, string, Record<string, unknown>?]>([
    ['thirty levels over a cyclic list', `{ person ${nested('friends', 30)} }`],
    ['ten levels', `{ person ${nested('best', 9)} }`],
    ['lists of lists of lists', `{ people(first: 100) ${nested('friends', 4)} }`],
    ['thirteen root fields', `{ ${Array.from({ length: 13 }, (_, n) => `a${n}: person { name }`).join(' ')} }`],
    ['fourteen aliased mutations', `mutation { ${Array.from({ length: 14 }, (_, n) => `m${n}: rename { name }`).join(' ')} }`],
    ['two mutations in a fragment', 'mutation { ...both } fragment both on Mutation { a: rename { name } b: rename { name } }'],
    ['two mutations in an inline fragment', 'mutation { ... on Mutation { a: rename { name } b: rename { name } } }'],
    [
      'fragments that double sixty times',
      `{ ...f0 } ${Array.from({ length: 60 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f60 on Query { __typename }`,
    ],
    ['five thousand aliases', `{ person { ${Array.from({ length: 5_000 }, (_, n) => `a${n}: name`).join(' ')} } }`],
    ['a page of a billion, written out', '{ people(first: 1000000000) { name } }'],
    ['a page of a billion, by variable', 'query ($n: Int) { people(first: $n) { name } }', { n: 1e9 }],
    ['a page of a billion, by default', 'query ($n: Int = 1000000000) { people(first: $n) { name } }'],
    [
      'depth hidden in fragments',
      `{ person { ...a } } fragment a on Person { best { best { best { best { ...b } } } } } fragment b on Person ${nested('best', 6)}`,
    ],
  ])('of %s is refused', (_, text, variables = {}) => {
    expect(check(text, variables)).toThrow(/asks too much/);
  });
});
