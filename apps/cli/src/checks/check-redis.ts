import { Redis } from 'ioredis';
import { type CheckResult, failed, passed, reasonOf } from './check.js';

/** Redis must keep what it acknowledged: append-only file on, and never throw keys away when memory is full. */
export async function checkRedis(url: string): Promise<CheckResult[]> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let lastError: unknown = null;
  client.on('error', (error) => {
    lastError = error;
  });
  try {
    await client.connect();
    const [persistence, memory] = [await client.info('persistence'), await client.info('memory')];
    const appendOnly = /aof_enabled:1/.test(persistence);
    const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1] ?? 'unknown';
    return [
      passed('REDIS_URL', new URL(url).host),
      appendOnly
        ? passed('Redis append-only file', 'on')
        : failed(
            'Redis append-only file',
            'off: a crash loses jobs',
            'redis-cli CONFIG SET appendonly yes && redis-cli CONFIG REWRITE',
          ),
      policy === 'noeviction'
        ? passed('Redis eviction', policy)
        : failed('Redis eviction', policy, 'redis-cli CONFIG SET maxmemory-policy noeviction && redis-cli CONFIG REWRITE'),
    ];
  } catch (error) {
    return [
      failed(
        'REDIS_URL',
        reasonOf(lastError ?? error),
        `Is Redis running at ${new URL(url).host}, and is the password right? Leave REDIS_URL empty to use PostgreSQL.`,
      ),
    ];
  } finally {
    client.disconnect();
  }
}
