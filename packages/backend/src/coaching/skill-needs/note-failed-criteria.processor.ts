import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { noteFailedCriteriaJob, noteRegradedCriteriaJob } from './note-failed-criteria.job.js';
import { NoteFailedCriteria } from './note-failed-criteria.js';

@Processes(noteFailedCriteriaJob)
export class NoteFailedCriteriaProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly note: NoteFailedCriteria) {}

  process(payload: { evaluationId: string }, context: JobContext): Promise<void> {
    return this.note.run(context, payload);
  }
}

@Processes(noteRegradedCriteriaJob)
export class NoteRegradedCriteriaProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly note: NoteFailedCriteria) {}

  process(payload: { evaluationId: string }, context: JobContext): Promise<void> {
    return this.note.run(context, payload);
  }
}
