import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const ErasureFateEnum = { goes: 'goes', emptied: 'emptied', stays: 'stays' } as const;
registerEnumType(ErasureFateEnum, { name: 'ErasureFate' });

@ObjectType('ErasureOfTable', { description: 'What erasure does with one kind of fact.' })
export class ErasureOfTableObject {
  @Field(() => String, { description: 'Name of the table; the words are in the catalogue.' })
  table: string;

  @Field(() => ErasureFateEnum)
  fate: keyof typeof ErasureFateEnum;

  @Field(() => Int)
  rows: number;
}

@ObjectType('ErasurePreview')
export class ErasurePreviewObject {
  @Field(() => Boolean, { description: 'A legal hold or an open dispute: erasure has to wait.' })
  held: boolean;

  @Field(() => [ErasureOfTableObject])
  tables: readonly ErasureOfTableObject[];
}

@InputType()
export class CorrectPersonInput {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  employeeNumber: string | null;

  @Field(() => Int)
  version: number;
}
