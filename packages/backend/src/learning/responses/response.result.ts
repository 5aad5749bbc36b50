import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CERTAINTY_ADVICE, type CertaintyAdvice as CertaintyAdviceValue } from '@vakwerk/domain/learning/certainty';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { ModuleState, ResponseOutcome } from '../steps/module.object.js';

const CertaintyAdvice = Object.fromEntries(CERTAINTY_ADVICE.map((advice) => [advice, advice])) as {
  [Advice in CertaintyAdviceValue]: Advice;
};
registerEnumType(CertaintyAdvice, { name: 'CertaintyAdvice' });

@ObjectType('GradedOption')
export class GradedOptionObject {
  @Field(() => ID)
  optionId: string;

  @Field(() => Boolean)
  chosen: boolean;

  @Field(() => Boolean)
  correct: boolean;

  @Field(() => LocalizedText, { nullable: true, description: 'Only for the options that were chosen; may be empty.' })
  feedback: LocalizedText | null;
}

@ObjectType()
export class AnswerGraded {
  @Field(() => ID)
  responseId: string;

  @Field(() => Int)
  attempt: number;

  @Field(() => ResponseOutcome)
  outcome: keyof typeof ResponseOutcome;

  @Field(() => Float, { description: '0–1.' })
  ratio: number;

  @Field(() => [GradedOptionObject])
  options: readonly GradedOptionObject[];

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
