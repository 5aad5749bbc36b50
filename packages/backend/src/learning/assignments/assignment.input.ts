import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AssignCourseInput {
  @Field(() => ID)
  courseId: string;

  @Field(() => ID, { description: 'Someone of your own teams.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD on the person’s clock.' })
  dueOn?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Why, for the person to read.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'What led to it, e.g. `evaluation`; with referenceId.' })
  referenceKind?: string | null;

  @Field(() => ID, { nullable: true })
  referenceId?: string | null;
}
