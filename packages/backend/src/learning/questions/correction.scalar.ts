import { Scalar } from '@nestjs/graphql';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { SentScalar } from './data-scalar.js';

@Scalar('Correction')
export class CorrectionScalar extends SentScalar<Correction> {
  readonly description =
    'What was right, with the feedback that belongs to the answer, as data: the type Correction of @vakwerk/domain/learning/questions/correction.';
}
