import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class PeopleImportRow {
  @Field(() => Int, { description: 'Line in the file; the header is line 1.' })
  line: number;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => [String], { description: 'Message ids people.import.<code>; empty: the row is ready.' })
  problems: string[];
}

@ObjectType()
export class PeopleImportReport {
  @Field(() => [PeopleImportRow])
  rows: PeopleImportRow[];

  @Field(() => Int)
  ready: number;

  @Field(() => [String])
  newTeams: string[];

  @Field(() => Boolean)
  applied: boolean;
}
