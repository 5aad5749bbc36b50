import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';

@ObjectType()
export class AnswerMark {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float)
  points: number;
}

/** What a coach gave an open answer. Grading again adds one; nothing is lost. */
@ObjectType('AnswerGrade')
export class AnswerGradeObject {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName)
  grader: PersonName;

  @Field(() => [AnswerMark])
  marks: readonly AnswerMark[];

  @Field(() => String)
  comment: string;

  @Field(() => Float, { description: '0–1.' })
  ratio: number;

  @Field(() => Date)
  gradedAt: Date;
}
