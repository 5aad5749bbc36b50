import { join } from 'node:path';
import { type DatabaseUrls, prepareApplicationDatabase } from '@vakwerk/local-services/application-database';
import {
  type EmbeddedPostgresOptions,
  type RunningPostgres,
  startEmbeddedPostgres,
} from '@vakwerk/local-services/embedded-postgres';
import type { Plan } from '../settings/plan.js';

export interface OpenDatabase {
  readonly urls: Pick<DatabaseUrls, 'user' | 'owner'>;
  /** Null when the environment names a database of its own. */
  readonly embedded: { readonly postgres: RunningPostgres; readonly options: EmbeddedPostgresOptions } | null;
}

/** The database the environment names, else the embedded one, started or adopted. */
export async function openDatabase(plan: Plan, dataFolder: string): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = plan.given;
  if (DATABASE_URL !== undefined && DATABASE_OWNER_URL !== undefined)
    return { urls: { user: DATABASE_URL, owner: DATABASE_OWNER_URL }, embedded: null };
  const options = { folder: join(dataFolder, 'postgres'), preferredPort: plan.settings.VAKWERK_POSTGRES_PORT };
  const postgres = await startEmbeddedPostgres(options);
  return { urls: await prepareApplicationDatabase(postgres, 'vakwerk'), embedded: { postgres, options } };
}
