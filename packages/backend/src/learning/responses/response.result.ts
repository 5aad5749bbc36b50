import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CERTAINTY_ADVICE, type CertaintyAdvice as CertaintyAdviceValue } from '@vakwerk/domain/learning/questions/certainty';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { CorrectionScalar } from '../questions/correction.scalar.js';
import { ModuleState, ResponseOutcome } from '../steps/module.object.js';

export const CertaintyAdvice = Object.fromEntries(CERTAINTY_ADVICE.map((advice) => [advice, advice])) as {
  [Advice in CertaintyAdviceValue]: Advice;
};
registerEnumType(CertaintyAdvice, { name: 'CertaintyAdvice' });

@ObjectType()
export class AnswerGraded {
  @Field(() => ID)
  responseId: string;

  @Field(() => Int)
  attempt: number;

  @Field(() => ResponseOutcome)
  outcome: keyof typeof ResponseOutcome;

  @Field(() => Float, { nullable: true, description: '0–1; null: a person grades it.' })
  ratio: number | null;

  @Field(() => CorrectionScalar)
  correction: Correction;

  @Field(() => LocalizedText, { description: 'Whatever the answer was; may be empty.' })
  explanation: LocalizedText;

  @Field(() => Int, { nullable: true, description: 'For advice about knowing what you know, never a grade.' })
  certaintyMarks: number | null;

  @Field(() => CertaintyAdvice, { nullable: true })
  certaintyAdvice: CertaintyAdviceValue | null;

  @Field(() => Boolean, { description: 'Whether this step is done now.' })
  stepDone: boolean;

  @Field(() => ModuleState)
  state: ModuleState;
}

export const AnswerQuestionResult = orRefusal('AnswerQuestionResult', AnswerGraded);
