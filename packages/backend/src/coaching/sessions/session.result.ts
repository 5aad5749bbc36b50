import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { CoachingSessionObject } from './session.object.js';

/** The session as it is after the change. */
@ObjectType()
export class SessionChanged {
  @Field(() => CoachingSessionObject)
  session: CoachingSessionObject;
}

/** The session cannot change like that: in the past, no such time, not planned any more, text missing … */
@ObjectType({ implements: () => UserError })
export class SessionRefused extends UserError {}

export const OverlapWith = { coach: 'coach', agent: 'agent' } as const;
registerEnumType(OverlapWith, { name: 'OverlapWith' });

/** One of the two has another session then. */
@ObjectType({ implements: () => UserError })
export class SessionOverlap extends UserError {
  @Field(() => OverlapWith)
  whose: 'coach' | 'agent';

  @Field(() => String, { nullable: true, description: 'Which agent, when it is one.' })
  name: string | null;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Int)
  durationMinutes: number;
}

/** Someone changed it in between; this is what is stored now. */
@ObjectType({ implements: () => UserError })
export class SessionConflict extends UserError {
  @Field(() => CoachingSessionObject)
  stored: CoachingSessionObject;
}

const either = (name: string, types: readonly (new () => object)[]) =>
  createUnionType({ name, types: () => types, resolveType: (value: object) => value.constructor.name });

export const ChangeSessionResult = either('ChangeSessionResult', [
  SessionChanged,
  SessionRefused,
  SessionOverlap,
  SessionConflict,
]);
