import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ASSIGNMENT_STATES,
  type AssignmentState as AssignmentStateValue,
} from '@vakwerk/domain/learning/assignments/assignment-state';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { ASSIGNMENT_REASONS, type AssignmentReason as AssignmentReasonValue } from './assignment.entity.js';

export const AssignmentState = Object.fromEntries(ASSIGNMENT_STATES.map((state) => [state, state])) as {
  [State in AssignmentStateValue]: State;
};
registerEnumType(AssignmentState, { name: 'AssignmentState' });

export const AssignmentReason = Object.fromEntries(ASSIGNMENT_REASONS.map((reason) => [reason, reason])) as {
  [Reason in AssignmentReasonValue]: Reason;
};
registerEnumType(AssignmentReason, { name: 'AssignmentReason' });

/** Where to go on. */
@ObjectType()
export class NextStep {
  @Field(() => ID)
  moduleId: string;

  @Field(() => LocalizedText)
  moduleTitle: LocalizedText;

  @Field(() => ID)
  stepId: string;

  @Field(() => LocalizedText)
  stepTitle: LocalizedText;

  @Field(() => Int, { description: 'Within the module, from 1: "Stap 3 van 6".' })
  stepNumber: number;

  @Field(() => Int)
  stepCount: number;

  @Field(() => Int, { description: 'Whole minutes left in this module.' })
  minutesLeft: number;
}

@ObjectType('Assignment')
export class AssignmentObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => AssignmentState)
  state: AssignmentStateValue;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD on the person’s clock; null: no due date.' })
  dueOn: string | null;

  @Field(() => AssignmentReason)
  reason: AssignmentReasonValue;

  @Field(() => String, { description: 'In the words of who gave it; may be empty.' })
  reasonNote: string;

  @Field(() => PersonName, { nullable: true, description: 'Who gave it; null: a rule.' })
  assignedBy: PersonName | null;

  @Field(() => Int, { description: 'Required steps that are done.' })
  doneSteps: number;

  @Field(() => Int, { description: 'Required steps in all.' })
  totalSteps: number;

  @Field(() => Int, { description: 'Whole minutes for what is left; 0 when nothing is.' })
  minutesLeft: number;

  @Field(() => NextStep, { nullable: true, description: 'Where to go on; null: everything is done.' })
  next: NextStep | null;

  @Field(() => Date)
  assignedAt: Date;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;
}
