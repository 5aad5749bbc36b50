import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { carryOverCancelledJob, carryOverJob } from './carry-over.job.js';
import { CarryOver } from './carry-over.js';

@Processes(carryOverJob)
export class CarryOverProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly carryOver: CarryOver) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.carryOver.run(context, payload);
  }
}

@Processes(carryOverCancelledJob)
export class CarryOverCancelledProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly carryOver: CarryOver) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.carryOver.run(context, payload);
  }
}
