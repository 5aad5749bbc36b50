import { isPortFree } from '@vakwerk/local-services/free-port';
import type { WantedPort } from '../supervisor/ports.js';
import { type CheckResult, failed, passed } from './check.js';

export async function checkPort({ port, setting, what }: WantedPort): Promise<CheckResult> {
  const name = `Port ${port} (${what})`;
  return (await isPortFree(port))
    ? passed(name, 'free')
    : failed(name, 'taken by another program', `Stop that program, or set ${setting}=${port + 100}`);
}
