import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { answered } from '../evaluations/evaluation.result.js';
import { DisputeObject } from './dispute.object.js';
import type { DisputeRefusal } from './dispute-refusal.js';

@ObjectType('DisputeProblem')
export class DisputeProblemObject {
  @Field(() => String, { description: 'Message id in the catalogue.' })
  code: string;

  @Field(() => ID, { nullable: true, description: 'null: the dispute as a whole.' })
  criterionId: string | null;
}

/** The dispute as it is after the change. */
@ObjectType()
export class DisputeChanged {
  @Field(() => DisputeObject)
  dispute: DisputeObject;
}

/** This dispute cannot change like that now; everything that is in the way. */
@ObjectType({ implements: () => UserError })
export class DisputeRefused extends UserError {
  @Field(() => [DisputeProblemObject])
  problems: DisputeProblemObject[];
}

export const DisputeChangeResult = createUnionType({
  name: 'DisputeChangeResult',
  types: () => [DisputeChanged, DisputeRefused] as const,
  resolveType: (value: object) => value.constructor as typeof DisputeChanged | typeof DisputeRefused,
});

const word = (code: string) => `quality.error.${code}`;

export const disputeRefused = ({ code, problems }: DisputeRefusal): DisputeRefused =>
  answered(DisputeRefused, {
    code: word(code),
    problems: problems.map((problem) => ({ code: word(problem.code), criterionId: problem.criterionId })),
  });
