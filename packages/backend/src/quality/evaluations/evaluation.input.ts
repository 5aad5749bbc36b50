import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class StartEvaluationInput {
  @Field(() => ID)
  interactionId: string;

  @Field(() => ID, { nullable: true, description: 'Default: the scorecard published last.' })
  scorecardId?: string | null;
}

@InputType()
export class CriterionAnswerInput {
  @Field(() => ID)
  criterionId: string;

  @Field(() => [ID], { nullable: true, description: 'One id; on a checklist any number, also none.' })
  optionIds?: string[] | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  notApplicable: boolean;
}

@InputType()
export class CriterionNoteInput {
  @Field(() => ID)
  criterionId: string;

  @Field(() => String)
  text: string;
}

@InputType()
export class EvaluationFragmentInput {
  @Field(() => ID, { description: 'A UUID made by the browser; stays the same between saves.' })
  id: string;

  @Field(() => ID, { nullable: true })
  criterionId?: string | null;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String)
  note: string;
}

/** The whole draft as it is on the screen; what is left out is removed. */
@InputType()
export class SaveEvaluationInput {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => [CriterionAnswerInput])
  answers: CriterionAnswerInput[];

  @Field(() => [CriterionNoteInput])
  notes: CriterionNoteInput[];

  @Field(() => [EvaluationFragmentInput], { description: 'In the evaluator’s order: the first gets number 1.' })
  fragments: EvaluationFragmentInput[];

  @Field(() => String, { defaultValue: '' })
  strength: string;

  @Field(() => String, { defaultValue: '' })
  tip: string;

  @Field(() => ID, { nullable: true })
  highlightFragmentId?: string | null;

  @Field(() => Int, { defaultValue: 0 })
  scoringSeconds: number;
}

@InputType()
export class SubmitEvaluationInput {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID per press of the button: sending it again gives the same answer.' })
  idempotencyKey: string;
}

@InputType()
export class AcknowledgeEvaluationInput {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class WithdrawEvaluationInput {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => String)
  reason: string;
}
