import { readdir, readFile } from 'node:fs/promises';

/** CPU time of a process so far, all its threads, in ms. Linux only: nanoseconds from schedstat, where stat counts in 10 ms. */
async function cpuMsOf(pid: number): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const times = await Promise.all(
    threads.map(async (thread) => {
      const line = await readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').catch(() => '0');
      return Number(line.split(' ')[0]) / 1e6;
    }),
  );
  return times.reduce((sum, ms) => sum + ms, 0);
}

/** Postmaster and all its children: backends and background processes. */
async function cpuMsOfPostgres(postmaster: number): Promise<number> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const pids = [postmaster, ...children.trim().split(/\s+/).map(Number)];
  const times = await Promise.all(pids.map(cpuMsOf));
  return times.reduce((sum, ms) => sum + ms, await cpuMsOfEnded(postmaster));
}

/** CPU of children that ended meanwhile, which their parent keeps, in clock ticks of 10 ms. */
async function cpuMsOfEnded(parent: number): Promise<number> {
  const stat = await readFile(`/proc/${parent}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10; // cutime and cstime, the 16th and 17th field of the line
}

/** Memory a process holds now, in MB. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** CPU so far of a server process (null: there is none) and of PostgreSQL, in ms. */
export async function cpuSoFar(pid: number | null, postmaster: number): Promise<{ node: number; postgres: number }> {
  const [node, postgres] = await Promise.all([pid === null ? 0 : cpuMsOf(pid), cpuMsOfPostgres(postmaster)]);
  return { node, postgres };
}
