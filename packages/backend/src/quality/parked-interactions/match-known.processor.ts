import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { matchKnownJob, matchKnownSweepJob } from './match-known.job.js';
import { MatchKnown } from './match-known.js';

@Processes(matchKnownJob)
export class MatchKnownProcessor implements JobProcessor<{ personId: string }> {
  constructor(private readonly matchKnown: MatchKnown) {}

  async process(_payload: { personId: string }, { organisationId }: JobContext): Promise<void> {
    await this.matchKnown.run({ kind: 'system', organisationId });
  }
}

@Processes(matchKnownSweepJob)
export class MatchKnownSweepProcessor implements JobProcessor<Record<string, never>> {
  constructor(private readonly matchKnown: MatchKnown) {}

  async process(_payload: Record<string, never>, { organisationId }: JobContext): Promise<void> {
    await this.matchKnown.run({ kind: 'system', organisationId });
  }
}
