import { Injectable } from '@nestjs/common';
import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import {
  lookAtAnswerJob,
  lookAtAttemptJob,
  lookAtCertificateJob,
  lookAtMisconceptionJob,
  lookAtPersonJob,
  lookAtRegradedJob,
  lookAtReleasedJob,
  lookAtSwitchedOnJob,
  lookEveryHourJob,
  putWaitingPointsJob,
} from './look-at-next-steps.job.js';
import { LookAtNextSteps, type NextStepRound } from './look-at-next-steps.js';
import { PutWaitingPoints } from './put-waiting-points.js';

/** Something happened that some rules may wait for. */
@Injectable()
abstract class Looks<Payload> implements JobProcessor<Payload> {
  constructor(private readonly look: LookAtNextSteps) {}

  protected abstract round(payload: Payload): NextStepRound;

  async process(payload: Payload, context: JobContext): Promise<void> {
    await this.look.run(context, this.round(payload), context.at);
  }
}

@Processes(lookEveryHourJob)
class LookEveryHourProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return {};
  }
}

@Processes(lookAtSwitchedOnJob)
class LookAtSwitchedOnProcessor extends Looks<{ ruleId: string }> {
  protected round({ ruleId }: { ruleId: string }): NextStepRound {
    return { ruleId };
  }
}

@Processes(lookAtReleasedJob)
class LookAtReleasedProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'criterionFails' };
  }
}

@Processes(lookAtRegradedJob)
class LookAtRegradedProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'criterionFails' };
  }
}

@Processes(lookAtAnswerJob)
class LookAtAnswerProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'sureErrorRepeats' };
  }
}

@Processes(lookAtAttemptJob)
class LookAtAttemptProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'sureErrorRepeats' };
  }
}

@Processes(lookAtMisconceptionJob)
class LookAtMisconceptionProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'sureErrorRepeats' };
  }
}

@Processes(lookAtCertificateJob)
class LookAtCertificateProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return { trigger: 'certificateExpires' };
  }
}

@Processes(lookAtPersonJob)
class LookAtPersonProcessor extends Looks<object> {
  protected round(): NextStepRound {
    return {};
  }
}

@Processes(putWaitingPointsJob)
class PutWaitingPointsProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly put: PutWaitingPoints) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.put.run(context, payload, context.at);
  }
}

export const NEXT_STEP_PROCESSORS = [
  LookEveryHourProcessor,
  LookAtSwitchedOnProcessor,
  LookAtReleasedProcessor,
  LookAtRegradedProcessor,
  LookAtAnswerProcessor,
  LookAtAttemptProcessor,
  LookAtMisconceptionProcessor,
  LookAtCertificateProcessor,
  LookAtPersonProcessor,
  PutWaitingPointsProcessor,
];
