import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import {
  continueCancelledSeriesJob,
  continueClosedSeriesJob,
  continuePlannedSeriesJob,
  continueSeriesJob,
} from './continue-series.job.js';
import { ContinueSeries } from './continue-series.js';

@Processes(continueSeriesJob)
class ContinueSeriesProcessor implements JobProcessor<object> {
  constructor(private readonly continueSeries: ContinueSeries) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.continueSeries.run(context);
  }
}

@Processes(continuePlannedSeriesJob)
class ContinuePlannedSeriesProcessor implements JobProcessor<object> {
  constructor(private readonly continueSeries: ContinueSeries) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.continueSeries.run(context);
  }
}

@Processes(continueClosedSeriesJob)
class ContinueClosedSeriesProcessor implements JobProcessor<object> {
  constructor(private readonly continueSeries: ContinueSeries) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.continueSeries.run(context);
  }
}

@Processes(continueCancelledSeriesJob)
class ContinueCancelledSeriesProcessor implements JobProcessor<object> {
  constructor(private readonly continueSeries: ContinueSeries) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.continueSeries.run(context);
  }
}

export const SERIES_PROCESSORS = [
  ContinueSeriesProcessor,
  ContinuePlannedSeriesProcessor,
  ContinueClosedSeriesProcessor,
  ContinueCancelledSeriesProcessor,
];
