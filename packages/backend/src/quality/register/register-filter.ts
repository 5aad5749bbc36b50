import { EVALUATION_STATES, type EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { z } from 'zod';
import { isId } from '../../platform/database/new-id.js';
import { DRAW_REASONS } from '../draws/draw.entity.js';

export const REGISTER_OUTCOMES = ['passed', 'failed', 'fatal', 'notScored'] as const;
export type RegisterOutcome = (typeof REGISTER_OUTCOMES)[number];

export const REGISTER_SORTS = ['submitted', 'call', 'score', 'agent', 'evaluator'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

/** States of what was handed in; a draft is its evaluator's own. */
export const REGISTER_STATES = EVALUATION_STATES.filter((state) => state !== 'draft') as readonly Exclude<
  EvaluationState,
  'draft'
>[];

/** An id that nobody can have made finds nothing, as one of somebody else does. */
const id = z.string().max(64).nullish();
const day = z
  .string()
  .max(10)
  .refine((text) => isoDate(text) === text && text !== '', 'A date is YYYY-MM-DD.')
  .nullish();

/** What the list of all evaluations can be narrowed to; the same for a page and for a download. */
export const registerFilterSchema = z.object({
  /** First and last day of the call, in the reader's own zone. */
  from: day,
  until: day,
  teamId: id,
  agentId: id,
  evaluatorId: id,
  scorecardId: id,
  state: z.enum(REGISTER_STATES).nullish(),
  reason: z.enum(DRAW_REASONS).nullish(),
  outcome: z.enum(REGISTER_OUTCOMES).nullish(),
  /** Words of a subject, a name, or what the evaluator wrote. */
  search: z.string().trim().max(100).nullish(),
});
export const registerOrderSchema = z.object({
  by: z.enum(REGISTER_SORTS).default('submitted'),
  /** From high to low, or from new to old. */
  descending: z.boolean().default(true),
});

export type RegisterFilterRequest = z.input<typeof registerFilterSchema>;
export type RegisterOrderRequest = z.input<typeof registerOrderSchema>;
export type RegisterFilter = z.output<typeof registerFilterSchema>;
export type RegisterOrder = z.output<typeof registerOrderSchema>;

/** Whether every id in it can be an id at all. */
export const hasPossibleIds = ({ teamId, agentId, evaluatorId, scorecardId }: RegisterFilter): boolean =>
  [teamId, agentId, evaluatorId, scorecardId].every((each) => !each || isId(each));
