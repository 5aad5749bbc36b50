import { createServer } from 'node:net';

export type PortState = 'free' | 'taken' | 'forbidden';

/** Whether this process could listen here. An address this machine does not have (no IPv6) is free: nobody else is there. */
export function portState(port: number, host = '127.0.0.1'): Promise<PortState> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EACCES') resolve('forbidden');
      else resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? 'free' : 'taken');
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve('free')));
  });
}

/** True when nothing listens on this port of this machine. */
export const isPortFree = async (port: number): Promise<boolean> => (await portState(port)) === 'free';

/** A port that is free now: the preferred one, else one the system picks. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred))) return preferred;
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
