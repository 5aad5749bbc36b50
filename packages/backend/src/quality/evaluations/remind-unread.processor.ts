import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { remindUnreadJob } from './remind-unread.job.js';
import { RemindUnread } from './remind-unread.js';

@Processes(remindUnreadJob)
export class RemindUnreadProcessor implements JobProcessor<object> {
  constructor(private readonly remindUnread: RemindUnread) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.remindUnread.run({ kind: 'system', organisationId });
  }
}
