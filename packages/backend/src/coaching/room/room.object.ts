import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

/** Somebody else whose screen is in the room now. */
@ObjectType('RoomPresence')
export class RoomPresence {
  @Field(() => ID)
  personId: string;

  @Field(() => ID, { nullable: true, description: 'The point they look at.' })
  itemId: string | null;
}

/** What only the coach reads. */
@ObjectType('PrivateNote')
export class PrivateNoteObject {
  @Field(() => String)
  text: string;

  @Field(() => Date, { nullable: true })
  changedAt: Date | null;
}

@ObjectType()
export class PrivateNoteKept {
  @Field(() => Date)
  changedAt: Date;
}

@ObjectType({ implements: () => UserError })
export class PrivateNoteRefused extends UserError {}

export const WritePrivateNoteResult = createUnionType({
  name: 'WritePrivateNoteResult',
  types: () => [PrivateNoteKept, PrivateNoteRefused] as const,
  resolveType: (value: PrivateNoteKept | PrivateNoteRefused) => ('code' in value ? PrivateNoteRefused : PrivateNoteKept),
});
