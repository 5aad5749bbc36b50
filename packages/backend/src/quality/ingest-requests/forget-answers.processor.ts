import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { forgetAnswersJob } from './forget-answers.job.js';
import { ForgetAnswers } from './forget-answers.js';

@Processes(forgetAnswersJob)
export class ForgetAnswersProcessor implements JobProcessor<object> {
  constructor(private readonly forgetAnswers: ForgetAnswers) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.forgetAnswers.run({ kind: 'system', organisationId });
  }
}
