import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';

/** A call that a plan drew by lot. */
@ObjectType('DrawnCall')
export class DrawnCallObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  interactionId: string;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int)
  durationSeconds: number;

  @Field(() => String, { nullable: true })
  queue: string | null;

  @Field(() => PersonName, { nullable: true, description: 'null: you score it without seeing whose it is.' })
  agent: PersonName | null;

  @Field(() => PersonName)
  evaluator: PersonName;

  @Field(() => Int, { description: 'Calls of this agent that it was drawn from.' })
  frameSize: number;

  @Field(() => Float, { description: 'Chance that this one was drawn, 0–1.' })
  inclusionProbability: number;

  @Field(() => Boolean)
  scored: boolean;
}

@ObjectType()
export class DrawnCallConnection {
  @Field(() => [DrawnCallObject], { description: 'Calls of your teams, earliest first.' })
  nodes: DrawnCallObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** A draw made again from its stored seed, settings and calls; nothing is kept of it. */
@ObjectType('RepeatedDraw')
export class RepeatedDrawObject {
  @Field(() => Int)
  frameSize: number;

  @Field(() => [ID])
  interactionIds: readonly string[];

  @Field(() => Boolean, { description: 'The same calls with the same chances.' })
  same: boolean;

  @Field(() => Int, { description: 'Calls of the draw that are not drawn this time, or with another chance.' })
  missing: number;

  @Field(() => Int)
  added: number;
}
