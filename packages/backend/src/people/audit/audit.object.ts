import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';

@ObjectType('AuditEntry', { description: 'Who did what to what. Nobody can change or remove one.' })
export class AuditEntryObject {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Place in the chain.' })
  sequence: string;

  @Field(() => Date)
  at: Date;

  @Field(() => PersonName, { nullable: true, description: 'null: the product itself.' })
  actor: PersonName | null;

  @Field(() => String)
  action: string;

  @Field(() => String)
  subjectKind: string;

  @Field(() => ID, { nullable: true })
  subjectId: string | null;

  @Field(() => PersonName, { nullable: true, description: 'When it is about a person.' })
  person: PersonName | null;

  @Field(() => String, { description: 'JSON; with `before` and `after` where something changed.' })
  details: string;
}

@ObjectType('AuditPage')
export class AuditPageObject {
  @Field(() => [AuditEntryObject])
  nodes: AuditEntryObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType()
export class AuditFilterInput {
  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'What comes before the dot of an action.' })
  about?: string | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true })
  until?: Date | null;
}

const PROBLEMS = { changed: 'changed', missing: 'missing', cutOff: 'cutOff' } as const;
registerEnumType(PROBLEMS, { name: 'ChainProblem' });

@ObjectType('AuditChain', { description: 'The chain, computed again just now.' })
export class AuditChainObject {
  @Field(() => Int, { description: 'Links that were computed: the newest ones.' })
  checked: number;

  @Field(() => String, { nullable: true })
  headSequence: string | null;

  @Field(() => String, { nullable: true })
  headHash: string | null;

  @Field(() => String, { nullable: true, description: 'The first entry that is not what it was; null when all hold.' })
  brokenSequence: string | null;

  @Field(() => PROBLEMS, { nullable: true })
  problem: keyof typeof PROBLEMS | null;
}
