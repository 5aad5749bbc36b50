import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { applyRulesJob, applyRulesToNeedJob, applyRulesToPersonJob } from './apply-rules.job.js';
import { ApplyRules } from './apply-rules.js';

@Processes(applyRulesJob)
export class ApplyRulesProcessor implements JobProcessor<object> {
  constructor(private readonly applyRules: ApplyRules) {}

  async process(_payload: object, context: JobContext): Promise<void> {
    await this.applyRules.run(context, { trigger: 'clock' }, context.at);
  }
}

@Processes(applyRulesToPersonJob)
export class ApplyRulesToPersonProcessor implements JobProcessor<{ personId: string }> {
  constructor(private readonly applyRules: ApplyRules) {}

  async process({ personId }: { personId: string }, context: JobContext): Promise<void> {
    await this.applyRules.run(context, { trigger: 'person', personId }, context.at);
  }
}

@Processes(applyRulesToNeedJob)
export class ApplyRulesToNeedProcessor implements JobProcessor<{ personId: string }> {
  constructor(private readonly applyRules: ApplyRules) {}

  async process({ personId }: { personId: string }, context: JobContext): Promise<void> {
    await this.applyRules.run(context, { trigger: 'need', personId }, context.at);
  }
}
