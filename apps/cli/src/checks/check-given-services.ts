import type { CheckResult } from './check.js';
import { checkApplicationRole, checkOwnerRole } from './check-database.js';
import { checkRedis } from './check-redis.js';
import { checkSmtp } from './check-smtp.js';
import { checkStorage } from './check-storage.js';

/** Looks at every outside service the environment names, all at the same time. What is built in needs no look. */
export async function checkGivenServices(given: Readonly<Record<string, string>>): Promise<CheckResult[]> {
  const { DATABASE_URL, DATABASE_OWNER_URL, REDIS_URL, SMTP_URL, STORAGE_URL } = given;
  const results = await Promise.all([
    DATABASE_URL === undefined ? [] : checkApplicationRole(DATABASE_URL),
    DATABASE_OWNER_URL === undefined ? [] : checkOwnerRole(DATABASE_OWNER_URL),
    REDIS_URL === undefined ? [] : checkRedis(REDIS_URL),
    SMTP_URL === undefined ? [] : checkSmtp(SMTP_URL),
    STORAGE_URL === undefined ? [] : checkStorage(STORAGE_URL),
  ]);
  return results.flat();
}
