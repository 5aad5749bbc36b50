import type { Role } from '@vakwerk/domain/people/role';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';

/** One account of the demo, as the terminal and the sign-in page show it. */
export interface DemoAccount {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface SeedOptions {
  /** The environment of the api and worker processes: the same settings, so the same database and storage. */
  readonly env: Readonly<Record<string, string>>;
  /** Today; all dates of the demo are relative to it. */
  readonly now: Date;
  readonly onProgress: (line: string) => void;
}

interface SeedModule {
  readonly seedDemo: (options: SeedOptions) => Promise<void>;
  readonly DEMO_ACCOUNTS: readonly DemoAccount[];
}

/** Loads the demo only when it is asked for: an installation without it never reads its content. */
export async function loadDemo(): Promise<SeedModule> {
  const file = new URL('./seed-demo.js', import.meta.url).href;
  try {
    return (await import(file)) as SeedModule;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserFacingError('This build has no demo. Start empty with: npm start -- --no-demo');
  }
}
