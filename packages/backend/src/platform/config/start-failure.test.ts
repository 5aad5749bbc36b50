import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { connectOrExplain, listenOrExplain, wordsFor } from './start-failure.js';

const failing =
  (code: string, message = code) =>
  () =>
    Promise.reject(Object.assign(new Error(message), { code }));
const sentence = async (work: Promise<void>) =>
  wordsFor(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );
const URL_WITH_SECRET = 'postgres://app_user:geheim@db.example:5433/vakwerk';

describe('a process that cannot start', () => {
  it('names the port another program has, and the setting that moves it', async () => {
    const [first, second] = [createServer(), createServer()];
    const port = await new Promise<number>((resolve) =>
      first.listen(0, '127.0.0.1', () => resolve((first.address() as { port: number }).port)),
    );
    const listen = () =>
      new Promise((resolve, reject) => second.once('error', reject).listen(port, '127.0.0.1', () => resolve(null)));
    const words = await sentence(listenOrExplain({ port, host: '127.0.0.1', setting: 'WORKER_PORT' }, listen));
    first.close();
    expect(words).toBe(
      `WORKER_PORT: port ${port} is taken by another program. Stop that program, or set WORKER_PORT to another port.`,
    );
  });

  it.each([
    ['ECONNREFUSED', 'no PostgreSQL answers at db.example:5433'],
    ['ENOTFOUND', 'no PostgreSQL answers at db.example:5433'],
    ['28P01', 'refuses the role "app_user"'],
    ['3D000', 'has no database "vakwerk"'],
    ['57P03', 'is starting or stopping'],
  ])('says what %s of the database means, without the password', async (code, words) => {
    const text = await sentence(connectOrExplain(URL_WITH_SECRET, failing(code)));
    expect(text).toContain('DATABASE_URL: ');
    expect(text).toContain(words);
    expect(text).not.toContain('geheim');
  });

  it('keeps the stack of what is a bug', async () => {
    expect(await sentence(connectOrExplain(URL_WITH_SECRET, failing('XX000', 'odd')))).toContain('start-failure.test');
  });
});
