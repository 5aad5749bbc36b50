import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { addKnownDocuments } from './known-documents.js';

const HASH = 'a'.repeat(64);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-documents-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ [`sha256:${HASH}`]: '{ viewer { language } }' }));
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(body: unknown, onlyKnown: boolean) {
  const fastify = Fastify();
  addKnownDocuments(fastify, join(folder, 'manifest.json'), onlyKnown);
  fastify.post('/graphql', async (request) => ({ asked: (request.body as { query: string }).query }));
  const response = await fastify.inject({ method: 'POST', url: '/graphql', payload: body as object });
  await fastify.close();
  return response.json() as unknown;
}
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const refused = { errors: [expect.objectContaining({ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })] };

describe('a document', () => {
  it('that the client’s manifest knows is asked by its hash', async () => {
    expect(await ask(byHash(HASH), true)).toEqual({ asked: '{ viewer { language } }' });
  });
  it('cannot be swapped for another text by sending a known hash with it', async () => {
    expect(await ask({ ...byHash(HASH), query: '{ secrets }' }, true)).toEqual({ asked: '{ viewer { language } }' });
  });
  it.each([
    ['an unknown hash', byHash('b'.repeat(64))],
    ['a text', { query: '{ viewer { language } }' }],
    ['a batch', [{ query: '{ viewer { language } }' }]],
    ['a hash that is a property of every object', byHash('constructor')],
  ])('is refused in production as %s', async (_, body) => {
    expect(await ask(body, true)).toEqual(refused);
  });
  it.each(['/graphql?query=%7Bviewer%7Blanguage%7D%7D', '/%67raphql?query=%7Bviewer%7Blanguage%7D%7D'])(
    'is not taken from the address %s',
    async (url) => {
      const fastify = Fastify();
      addKnownDocuments(fastify, join(folder, 'manifest.json'), true);
      fastify.get('/graphql', async () => ({ asked: 'a text of its own' }));
      const response = await fastify.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } });
      await fastify.close();
      expect(response.statusCode).toBe(405);
    },
  );
  it('cannot pass by the manifest with another spelling of the path', async () => {
    const fastify = Fastify();
    addKnownDocuments(fastify, join(folder, 'manifest.json'), true);
    fastify.post('/graphql', async () => ({ asked: 'a text of its own' }));
    const response = await fastify.inject({ method: 'POST', url: '/%67raphql', payload: { query: '{ secrets }' } });
    await fastify.close();
    expect(response.json()).toEqual(refused);
  });
  it('may be a text in development', async () => {
    expect(await ask({ query: '{ viewer { language } }' }, false)).toEqual({ asked: '{ viewer { language } }' });
  });
});
