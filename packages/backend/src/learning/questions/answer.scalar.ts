import { Scalar } from '@nestjs/graphql';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { answerSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { DataScalar } from './data-scalar.js';

@Scalar('Answer')
export class AnswerScalar extends DataScalar<Answer> {
  readonly description = 'What a person answered, as data: the type Answer of @vakwerk/domain/learning/questions/answer.';
  protected readonly schema = answerSchema;
}
