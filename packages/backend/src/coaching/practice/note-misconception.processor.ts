import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { dropMisconceptionJob, noteMisconceptionJob } from './note-misconception.job.js';
import { NoteMisconception } from './note-misconception.js';

type Payload = { cardId: string; personId: string };

@Processes(noteMisconceptionJob)
export class NoteMisconceptionProcessor implements JobProcessor<Payload> {
  constructor(private readonly note: NoteMisconception) {}

  async process(payload: Payload, { organisationId }: JobContext): Promise<void> {
    await this.note.run({ kind: 'system', organisationId }, payload);
  }
}

@Processes(dropMisconceptionJob)
export class DropMisconceptionProcessor implements JobProcessor<Payload> {
  constructor(private readonly note: NoteMisconception) {}

  async process(payload: Payload, { organisationId }: JobContext): Promise<void> {
    await this.note.run({ kind: 'system', organisationId }, payload);
  }
}
