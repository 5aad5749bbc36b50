import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import type { DrawMotive as DrawMotiveName } from './draw.entity.js';
import { DrawMotive } from './draw.object.js';

@InputType()
export class SteerDrawInput {
  @Field(() => [ID], { description: 'At most 50.' })
  interactionIds: string[];

  @Field(() => ID)
  evaluatorId: string;

  @Field(() => DrawMotive, { defaultValue: DrawMotive.other })
  motive: DrawMotiveName;

  @Field(() => String, { nullable: true, description: 'Date, YYYY-MM-DD.' })
  dueOn?: string | null;
}

@ObjectType()
export class DrawSteered {
  @Field(() => [ID], { description: 'Interactions that wait for the evaluator now.' })
  drawn: readonly string[];

  @Field(() => [ID], { description: 'Interactions that somebody was given before, or that are the evaluator’s own.' })
  skipped: readonly string[];
}

/** Nothing was handed out. */
@ObjectType({ implements: () => UserError })
export class DrawRefused extends UserError {}

export const SteerDrawResult = createUnionType({
  name: 'SteerDrawResult',
  types: () => [DrawSteered, DrawRefused] as const,
  resolveType: (value: object) => value.constructor as typeof DrawSteered | typeof DrawRefused,
});

@InputType()
export class TakeBackDrawsInput {
  @Field(() => [ID], { description: 'At most 50.' })
  interactionIds: string[];

  @Field(() => ID)
  evaluatorId: string;
}

@InputType()
export class DrawMoveInput {
  @Field(() => ID)
  drawId: string;

  @Field(() => ID, { description: 'Who has it, as you saw it: when that changed nothing happens.' })
  fromEvaluatorId: string;

  @Field(() => ID)
  toEvaluatorId: string;
}

@InputType()
export class AssignDrawsInput {
  @Field(() => [DrawMoveInput], { description: 'At most 100. To undo: from and to changed places.' })
  moves: DrawMoveInput[];
}

@ObjectType()
export class DrawNotMoved {
  @Field(() => ID)
  drawId: string;

  @Field(() => String, { description: 'Message id in the catalogue.' })
  code: string;
}

@ObjectType()
export class DrawsAssigned {
  @Field(() => [ID])
  moved: readonly string[];

  @Field(() => [DrawNotMoved])
  refused: readonly DrawNotMoved[];
}
