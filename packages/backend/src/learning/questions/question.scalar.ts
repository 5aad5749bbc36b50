import { Scalar } from '@nestjs/graphql';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { DataScalar } from './data-scalar.js';

@Scalar('Question')
export class QuestionScalar extends DataScalar<Question> {
  readonly description =
    'A question with its key, for authors, as data: the type Question of @vakwerk/domain/learning/questions/question. Learners get AskedQuestion.';
  protected readonly schema = questionSchema;
}
