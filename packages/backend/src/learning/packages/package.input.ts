import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CreatePackageIntentInput {
  @Field(() => String)
  fileName: string;

  @Field(() => ID, { nullable: true, description: 'The package that gets a new version; none: a new package.' })
  packageId?: string | null;
}

@InputType()
export class ChangePackageInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => Boolean, { nullable: true })
  archived?: boolean | null;
}

@InputType()
export class PackageElementInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

/** Everything that changed since the last report that arrived: sending it twice, late or out of order changes nothing. */
@InputType()
export class SavePackageRunInput {
  @Field(() => ID)
  sittingId: string;

  @Field(() => Int, { description: 'Goes up within a sitting; 0: only a sign that I am still there.' })
  sequence: number;

  @Field(() => [PackageElementInput])
  changes: PackageElementInput[];

  @Field(() => Boolean, { description: 'The item said goodbye.' })
  finished: boolean;

  @Field(() => Boolean, { description: 'I left: its files can no longer be read.' })
  left: boolean;
}
