import type { DisputeProblem, DisputeProblemCode } from '@vakwerk/domain/quality/disputes/dispute';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { IdempotencyKeyReused } from '../../platform/auth/idempotency.js';

/** Why a dispute does not change: one code for the whole, and what is wrong per criterion. */
export interface DisputeRefusal {
  readonly code: DisputeProblemCode | 'conflict' | 'idempotencyKeyReused' | 'reviewerNotPossible';
  readonly problems: readonly DisputeProblem[];
}

export const refusalOf = (problems: readonly DisputeProblem[]): DisputeRefusal => ({
  code: problems[0]?.code ?? 'notInThisState',
  problems,
});
export const conflict: DisputeRefusal = { code: 'conflict', problems: [] };

/** Thrown to roll back: a refusal must not use up the idempotency key. */
export class DisputeBlocked extends Error {
  constructor(readonly refusal: DisputeRefusal) {
    super(refusal.code);
  }
}

/** What was thrown to roll back becomes an answer again. */
export async function orRefusal<Value>(work: Promise<Value>): Promise<Result<Value, DisputeRefusal>> {
  try {
    return ok(await work);
  } catch (error) {
    if (error instanceof DisputeBlocked) return refused(error.refusal);
    if (error instanceof IdempotencyKeyReused) return refused({ code: 'idempotencyKeyReused', problems: [] });
    throw error;
  }
}
