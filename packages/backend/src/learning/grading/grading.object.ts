import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { AnswerGradeObject } from './answer-grade.object.js';

/** An open answer that waits for a coach. */
@ObjectType('AnswerToGrade')
export class AnswerToGradeObject {
  @Field(() => ID)
  attemptId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => LocalizedText)
  courseTitle: LocalizedText;

  @Field(() => LocalizedText)
  quizTitle: LocalizedText;

  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => Date)
  handedInAt: Date;

  @Field(() => Boolean, { description: 'It was graded, and its person asks for another look.' })
  secondLook: boolean;
}

@ObjectType()
export class RubricPart {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  text: LocalizedText;

  @Field(() => Float, { description: 'The most that can be given.' })
  points: number;
}

@ObjectType('AnswerDetail')
export class AnswerDetailObject extends AnswerToGradeObject {
  @Field(() => [RubricPart])
  rubric: readonly RubricPart[];

  @Field(() => LocalizedText, { description: 'May be empty.' })
  exampleAnswer: LocalizedText;

  @Field(() => String)
  text: string;

  @Field(() => String)
  lookAgainReason: string;

  @Field(() => [AnswerGradeObject], { description: 'Newest first.' })
  grades: readonly AnswerGradeObject[];
}

@InputType()
export class AnswerMarkInput {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, { description: '0 to the points of the criterion.' })
  points: number;
}

@InputType()
export class GradeAnswerInput {
  @Field(() => ID)
  attemptId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => [AnswerMarkInput], { description: 'One for each criterion.' })
  marks: AnswerMarkInput[];

  @Field(() => String, { defaultValue: '' })
  comment: string;

  @Field(() => ID, { nullable: true, description: 'The newest grade I saw; null: none.' })
  afterGradeId?: string | null;
}

@InputType()
export class AskSecondLookInput {
  @Field(() => ID)
  attemptId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => String)
  reason: string;
}
