import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized.object.js';
import { ProposedAnswerInput } from '../disputes/dispute.input.js';
import { CALIBRATION_VIEWS, type CalibrationView as CalibrationViewValue } from './list-calibrations.js';

export const CalibrationView = Object.fromEntries(CALIBRATION_VIEWS.map((view) => [view, view])) as {
  [V in CalibrationViewValue]: V;
};
registerEnumType(CalibrationView, {
  name: 'CalibrationView',
  description: 'open: you still have to score; waiting: for others; revealed: to talk about.',
});

@InputType()
export class OpenCalibrationInput {
  @Field(() => String)
  name: string;

  @Field(() => [ID], { description: '1 to 12 calls that nobody scored.' })
  interactionIds: string[];

  @Field(() => [ID], { description: '2 to 12 coaches who may score all of them.' })
  evaluatorIds: string[];

  @Field(() => ID, { nullable: true, description: 'One of the evaluators.' })
  referenceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Default: the card published last.' })
  scorecardId?: string | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`.' })
  dueOn?: string | null;

  @Field(() => ID, { description: 'A UUID per press of the button: sending it again gives the same answer.' })
  idempotencyKey: string;
}

@InputType()
export class DecideCriterionInput {
  @Field(() => ID)
  calibrationId: string;

  @Field(() => ID)
  interactionId: string;

  @Field(() => ID)
  criterionId: string;

  @Field(() => ProposedAnswerInput)
  answer: ProposedAnswerInput;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Goes into the guidance of the card’s next draft.' })
  ruleNote?: LocalizedTextInput | null;

  @Field(() => Int)
  expectedVersion: number;
}
