import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { refreshTeamWeeksJob } from './refresh-team-weeks.job.js';
import { RefreshTeamWeeks } from './refresh-team-weeks.js';

@Processes(refreshTeamWeeksJob)
export class RefreshTeamWeeksProcessor implements JobProcessor<object> {
  constructor(private readonly refreshTeamWeeks: RefreshTeamWeeks) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.refreshTeamWeeks.run({ kind: 'system', organisationId });
  }
}
