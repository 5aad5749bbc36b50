import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { writeLedgerJob } from './write-ledger.job.js';
import { WriteLedger } from './write-ledger.js';

@Processes(writeLedgerJob)
export class WriteLedgerProcessor implements JobProcessor<object> {
  constructor(private readonly writeLedger: WriteLedger) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.writeLedger.run({ kind: 'system', organisationId });
  }
}
