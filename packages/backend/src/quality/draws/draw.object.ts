import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DRAW_MOTIVES, type DrawMotive as DrawMotiveName, type DrawReason as DrawReasonName } from './draw.entity.js';

export const DrawReason: { readonly [R in DrawReasonName]: R } = {
  random: 'random',
  steered: 'steered',
  requested: 'requested',
  calibration: 'calibration',
};
registerEnumType(DrawReason, { name: 'DrawReason' });

export const DrawMotive = Object.fromEntries(DRAW_MOTIVES.map((motive) => [motive, motive])) as { [M in DrawMotiveName]: M };
registerEnumType(DrawMotive, { name: 'DrawMotive', description: 'Why somebody picked a call by hand.' });

@ObjectType('Draw')
export class DrawObject {
  @Field(() => DrawReason)
  reason: DrawReasonName;

  @Field(() => Int, { nullable: true, description: 'Number of interactions it was drawn from; random draws only.' })
  frameSize: number | null;

  @Field(() => Float, { nullable: true, description: 'Chance that this one was drawn, 0–1; random draws only.' })
  inclusionProbability: number | null;
}
