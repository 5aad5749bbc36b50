import type { Server } from '../processes.js';

/** Where everything runs that a scenario compares. */
export interface Place {
  readonly userUrl: string;
  readonly superuserUrl: string;
  readonly postmaster: number;
  readonly floor: Server;
  readonly api: Server;
}
