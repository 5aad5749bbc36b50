import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RETENTION_CLASSES, type RetentionClass as RetentionClassName } from '@vakwerk/domain/quality/interactions/retention-due';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { UserError } from '../../platform/graphql/user-error.object.js';

export const RetentionClass = Object.fromEntries(RETENTION_CLASSES.map((name) => [name, name])) as {
  [Name in RetentionClassName]: Name;
};
registerEnumType(RetentionClass, { name: 'RetentionClass' });

const days = { nullable: true, description: 'Days after the day of the interaction; null: until somebody deletes it.' };

@ObjectType()
export class RetentionDays {
  @Field(() => Int, days)
  audio: number | null;

  @Field(() => Int, days)
  transcript: number | null;

  @Field(() => Int, days)
  evaluation: number | null;
}

@ObjectType('RetentionRules')
export class RetentionRulesObject {
  @Field(() => Int, { description: 'Send it back with a change; 0: nobody chose anything yet.' })
  version: number;

  @Field(() => RetentionDays)
  rules: RetentionDays;
}

@InputType()
export class RetentionDaysInput {
  @Field(() => Int, { nullable: true })
  audio: number | null;

  @Field(() => Int, { nullable: true })
  transcript: number | null;

  @Field(() => Int, { nullable: true })
  evaluation: number | null;
}

@InputType()
export class ChangeRetentionRulesInput extends RetentionDaysInput {
  @Field(() => Int)
  expectedVersion: number;
}

@ObjectType()
export class RetentionPreview {
  @Field(() => RetentionClass)
  class: RetentionClassName;

  @Field(() => Int, { description: 'Would be removed today.' })
  due: number;

  @Field(() => Int, { description: 'Past its days, and held by a person or an open dispute.' })
  held: number;

  @Field(() => Float, { description: 'Of what would be removed.' })
  bytes: number;
}

@ObjectType()
export class RetentionRulesChanged {
  @Field(() => RetentionRulesObject)
  stored: RetentionRulesObject;
}

/** Somebody else chose in between; what is stored is here. */
@ObjectType({ implements: () => UserError })
export class RetentionRulesConflict extends UserError {
  @Field(() => RetentionRulesObject)
  stored: RetentionRulesObject;
}

@ObjectType('LegalHold')
export class LegalHoldObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  interactionId: string;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Date, { description: 'Start of the interaction.' })
  startedAt: Date;

  @Field(() => String)
  reason: string;

  @Field(() => PersonName)
  setBy: PersonName;

  @Field(() => Date)
  setAt: Date;

  @Field(() => PersonName, { nullable: true })
  liftedBy: PersonName | null;

  @Field(() => Date, { nullable: true })
  liftedAt: Date | null;
}

@ObjectType()
export class LegalHoldConnection {
  @Field(() => [LegalHoldObject], { description: 'Newest first.' })
  nodes: LegalHoldObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class LegalHoldSet {
  @Field(() => LegalHoldObject)
  hold: LegalHoldObject;
}

/** It is held already. */
@ObjectType({ implements: () => UserError })
export class LegalHoldRefused extends UserError {}

/** Proof that something is gone. */
@ObjectType('DeletionRecord')
export class DeletionRecordObject {
  @Field(() => ID)
  id: string;

  @Field(() => RetentionClass)
  class: RetentionClassName;

  @Field(() => ID)
  interactionId: string;

  @Field(() => String, { description: 'Hex. Of a recording: of the file as it came in.' })
  objectSha256: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Date)
  dueAt: Date;

  @Field(() => Date)
  deletedAt: Date;

  @Field(() => String)
  jobId: string;
}

@ObjectType()
export class DeletionRecordConnection {
  @Field(() => [DeletionRecordObject], { description: 'Newest first.' })
  nodes: DeletionRecordObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

export const ChangeRetentionRulesResult = createUnionType({
  name: 'ChangeRetentionRulesResult',
  types: () => [RetentionRulesChanged, RetentionRulesConflict] as const,
  resolveType: (value: object) => value.constructor as typeof RetentionRulesChanged | typeof RetentionRulesConflict,
});
export const SetLegalHoldResult = createUnionType({
  name: 'SetLegalHoldResult',
  types: () => [LegalHoldSet, LegalHoldRefused] as const,
  resolveType: (value: object) => value.constructor as typeof LegalHoldSet | typeof LegalHoldRefused,
});
