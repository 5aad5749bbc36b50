import { stateOf, type WantedPort } from '../supervisor/ports.js';
import { type CheckResult, failed, passed } from './check.js';

export async function checkPort(wanted: WantedPort): Promise<CheckResult> {
  const { port, setting, what } = wanted;
  const name = `Port ${port} (${what})`;
  const state = await stateOf(wanted);
  if (state === 'free') return passed(name, state);
  return state === 'taken'
    ? failed(name, 'taken by another program', `Stop that program, or set ${setting}=${port + 100}`)
    : failed(name, 'this user may not open it', `Set ${setting} to a port above 1023`);
}
