import { readFile } from 'node:fs/promises';
import { runProgram } from '@vakwerk/local-services/run-program';

/** A process that cannot be mistaken for a later one with the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; equal for the same process, different for another one that was given the same id. */
  readonly startedAt: string;
}

/** When this process started, null when it is gone. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') {
    const { code, output } = await runProgram('ps', ['-p', String(pid), '-o', 'lstart=']).catch(() => ({ code: 1, output: '' }));
    return code === 0 ? output.trim() : null;
  }
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // After the name in brackets: field 3 is the state, field 22 the start in clock ticks since boot.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return null;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return `${boot.trim()}/${fields[19]}`;
}

export async function identityOf(pid: number): Promise<ProcessIdentity | null> {
  const startedAt = await startOf(pid);
  return startedAt === null ? null : { pid, startedAt };
}

export async function isStillRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.startedAt;
}
