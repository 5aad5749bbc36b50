import { z } from 'zod';
import { AttemptGraded, CertificateIssued, MisconceptionFound, QuestionAnswered } from '../../learning/index.js';
import { PersonChanged } from '../../people/index.js';
import { defineJob } from '../../platform/jobs/job.js';
import { EvaluationRegraded, EvaluationReleased } from '../../quality/index.js';
import { SessionPlanned } from '../sessions/session.events.js';
import { NextStepSwitchedOn } from './next-step.events.js';

const job = { queue: 'coaching', version: 1 } as const;

/** Days turn at another hour in every organisation, and looking again costs little. */
export const lookEveryHourJob = defineJob({
  ...job,
  name: 'look-at-next-steps',
  payload: z.object({}),
  every: { seconds: 3_600 },
});
export const lookAtSwitchedOnJob = defineJob({
  ...{ ...job, name: 'look-at-switched-on', payload: NextStepSwitchedOn.payload, on: NextStepSwitchedOn },
});
export const lookAtReleasedJob = defineJob({
  ...{ ...job, name: 'look-at-released', payload: EvaluationReleased.payload, on: EvaluationReleased },
});
/** A decided dispute changes what was not good. */
export const lookAtRegradedJob = defineJob({
  ...{ ...job, name: 'look-at-regraded', payload: EvaluationRegraded.payload, on: EvaluationRegraded },
});
export const lookAtAnswerJob = defineJob({
  ...{ ...job, name: 'look-at-answer', payload: QuestionAnswered.payload, on: QuestionAnswered },
});
export const lookAtAttemptJob = defineJob({
  ...{ ...job, name: 'look-at-attempt', payload: AttemptGraded.payload, on: AttemptGraded },
});
export const lookAtMisconceptionJob = defineJob({
  ...{ ...job, name: 'look-at-misconception', payload: MisconceptionFound.payload, on: MisconceptionFound },
});
export const lookAtCertificateJob = defineJob({
  ...{ ...job, name: 'look-at-certificate', payload: CertificateIssued.payload, on: CertificateIssued },
});
export const lookAtPersonJob = defineJob({
  ...{ ...job, name: 'look-at-person', payload: PersonChanged.payload, on: PersonChanged },
});
export const putWaitingPointsJob = defineJob({
  ...{ ...job, name: 'put-waiting-points', payload: SessionPlanned.payload, on: SessionPlanned },
});
