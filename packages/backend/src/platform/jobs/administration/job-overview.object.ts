import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** One kind of event of the last 24 hours, and what became of it. */
@ObjectType()
export class EventCount {
  @Field(() => String)
  type: string;

  @Field(() => Int)
  told: number;

  @Field(() => Int, { description: 'Not handed to the queue yet.' })
  waiting: number;

  @Field(() => Int, { description: 'Marks of consumers that finished; an event may have several consumers.' })
  done: number;
}

/** A job that used up its tries and waits for an administrator. */
@ObjectType()
export class FailedJob {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  queue: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => String)
  reason: string;

  @Field(() => Date, { nullable: true })
  failedAt: Date | null;
}

@ObjectType()
export class JobOverview {
  @Field(() => String, { description: 'postgres or redis' })
  backend: string;

  @Field(() => [EventCount])
  events: EventCount[];

  @Field(() => [FailedJob])
  failures: FailedJob[];
}
