import { createUnionType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../platform/graphql/user-error.object.js';
import { LearningError } from './learning.errors.js';

/** This cannot be done now; the code says why (`learning.error.<code>`). */
@ObjectType({ implements: () => UserError })
export class LearningRefused extends UserError {}

/** An expected refusal becomes an answer; everything else stays an error. */
export async function orRefused<Answer>(work: Promise<Answer>): Promise<Answer | LearningRefused> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LearningError) return Object.assign(new LearningRefused(), { code: error.code });
    throw error;
  }
}

/** The union of a mutation that either gives its answer or refuses. */
export const orRefusal = <Success extends object>(name: string, success: new () => Success) =>
  createUnionType({
    name,
    types: () => [success, LearningRefused] as const,
    resolveType: (value: object) => (value instanceof LearningRefused ? LearningRefused : success),
  });
