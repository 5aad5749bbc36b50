import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType('TemplatePoint')
export class TemplatePointObject {
  @Field(() => String)
  title: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { description: 'Something to ask; may be empty.' })
  question: string;
}

@InputType()
export class TemplatePointInput {
  @Field(() => String)
  title: string;

  @Field(() => Int, { nullable: true })
  minutes: number | null;

  @Field(() => String, { defaultValue: '' })
  question: string;
}

@ObjectType('AgendaTemplate')
export class AgendaTemplateObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [TemplatePointObject])
  points: readonly TemplatePointObject[];
}

@ObjectType()
export class TemplatesChanged {
  @Field(() => [AgendaTemplateObject])
  templates: readonly AgendaTemplateObject[];
}

@ObjectType({ implements: () => UserError })
export class TemplateRefused extends UserError {}

export const ChangeTemplatesResult = createUnionType({
  name: 'ChangeTemplatesResult',
  types: () => [TemplatesChanged, TemplateRefused] as const,
  resolveType: (value: TemplatesChanged | TemplateRefused) => ('code' in value ? TemplateRefused : TemplatesChanged),
});
