import { Scalar } from '@nestjs/graphql';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { SentScalar } from './data-scalar.js';

@Scalar('AskedQuestion')
export class AskedQuestionScalar extends SentScalar<AskedQuestion> {
  readonly description =
    'A question as it is asked, as data: the type AskedQuestion of @vakwerk/domain/learning/questions/asked-question. Nothing in it says what is right. A sound is at /api/media/<fileId>.';
}
