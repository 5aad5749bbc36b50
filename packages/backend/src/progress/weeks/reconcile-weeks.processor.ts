import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { reconcileWeeksJob } from './reconcile-weeks.job.js';
import { ReconcileWeeks } from './reconcile-weeks.js';

@Processes(reconcileWeeksJob)
export class ReconcileWeeksProcessor implements JobProcessor<object> {
  constructor(private readonly reconcileWeeks: ReconcileWeeks) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.reconcileWeeks.run({ kind: 'system', organisationId });
  }
}
