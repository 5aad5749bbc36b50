import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { foldDialogueJob } from './fold-dialogue.job.js';
import { FoldDialogue } from './fold-dialogue.js';

@Processes(foldDialogueJob)
export class FoldDialogueProcessor implements JobProcessor<{ runId: string }> {
  constructor(private readonly foldDialogue: FoldDialogue) {}

  async process(payload: { runId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldDialogue.run({ kind: 'system', organisationId }, payload);
  }
}
