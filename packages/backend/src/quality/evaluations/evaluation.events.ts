import { z } from 'zod';
import { defineEvent } from '../../platform/jobs/event.js';

const ids = z.object({ evaluationId: z.uuid() });

export const EvaluationSubmitted = defineEvent('EvaluationSubmitted', 1, ids);
/** A result was computed, for the first time or again: read it at the door with `ReadGradedAnswers`. */
export const EvaluationGraded = defineEvent('EvaluationGraded', 1, ids);
/** Told beside `EvaluationGraded` when it was not the first time: what the agent may already know can have changed. */
export const EvaluationRegraded = defineEvent('EvaluationRegraded', 1, ids);
/** The agent can see it from now on. */
export const EvaluationReleased = defineEvent('EvaluationReleased', 1, ids);
export const EvaluationAcknowledged = defineEvent('EvaluationAcknowledged', 1, ids);
/** Taken back before the agent saw it; it may have been graded already, and must stop counting. */
export const EvaluationWithdrawn = defineEvent('EvaluationWithdrawn', 1, ids);
/** The agent has not read it for as many days as the organisation chose; told once. */
export const EvaluationStillUnread = defineEvent('EvaluationStillUnread', 1, ids);
