import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CourseTitleInput {
  @Field(() => String)
  nl: string;

  @Field(() => String)
  en: string;
}

@InputType()
export class SaveCourseDraftInput {
  @Field(() => ID)
  courseId: string;

  @Field(() => Int, { description: 'The draft version that the pieces were made on.' })
  expectedVersion: number;

  @Field(() => String, { description: 'JSON: a list of CoursePiece of @vakwerk/domain/learning/courses/course-pieces.' })
  pieces: string;
}
