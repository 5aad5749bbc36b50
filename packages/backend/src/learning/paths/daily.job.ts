import { z } from 'zod';
import { defineJob } from '../../platform/jobs/job.js';

const hourly = { queue: 'learning', version: 1, payload: z.object({}), every: { seconds: 3_600 } } as const;

export const advanceWaitingPathsJob = defineJob({ name: 'advance-waiting-paths', ...hourly });
export const renewCertificatesJob = defineJob({ name: 'renew-certificates', ...hourly });
