import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

const folder = join(import.meta.dirname, '../graphiql/queries');
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../api/schema.graphql'), 'utf8'));

describe('the queries saved in GraphiQL', () => {
  const files = readdirSync(folder);

  it('are the six of the story', () => {
    expect(files).toHaveLength(6);
  });

  it.each(files)('%s is one the api knows, and says what it is about', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
    expect(text).toMatch(/^# \d of 6 · /);
  });
});
