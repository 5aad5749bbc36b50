import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role as RoleValue } from '@vakwerk/domain/people/role';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { AssignmentObject } from './assignment.object.js';
import { TEAM_ORDERS, TEAM_VIEWS, type TeamOrder, type TeamView } from './team-assignments.reader.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const LearningKind = { course: 'course', path: 'path' } as const;
registerEnumType(LearningKind, { name: 'LearningKind' });
export const TeamAssignmentView = enumOf(TEAM_VIEWS);
registerEnumType(TeamAssignmentView, { name: 'TeamAssignmentView' });
export const TeamAssignmentOrder = enumOf(TEAM_ORDERS);
registerEnumType(TeamAssignmentOrder, { name: 'TeamAssignmentOrder' });
export const LearnerRole = enumOf(ROLES);
registerEnumType(LearnerRole, { name: 'LearnerRole' });

/** A course or a path. */
@InputType()
export class LearningTargetInput {
  @Field(() => LearningKind)
  kind: keyof typeof LearningKind;

  @Field(() => ID)
  id: string;
}

@InputType()
export class AssignLearningInput {
  @Field(() => LearningTargetInput)
  target: LearningTargetInput;

  @Field(() => [ID], { defaultValue: [], description: 'People of your own teams.' })
  personIds: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Everyone who is in these teams today…' })
  teamIds: string[];

  @Field(() => [LearnerRole], { defaultValue: [], description: '…with one of these roles; empty: whatever their role.' })
  roles: RoleValue[];

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD on the clock of each person.' })
  dueOn?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Why, for the people to read.' })
  note: string;
}

@ObjectType()
export class LearningAssigned {
  @Field(() => [ID], { description: 'Of what was given new; to take it back.' })
  givenIds: readonly string[];

  @Field(() => Int, { description: 'People who had it open already.' })
  alreadyOpen: number;
}

@ObjectType()
export class AssignmentsEnded {
  @Field(() => [ID])
  ids: readonly string[];
}

@ObjectType()
export class DueDateMoved {
  @Field(() => String, { nullable: true })
  dueOnBefore: string | null;
}

@ObjectType()
export class PersonReminded {
  @Field(() => ID)
  id: string;
}

/** The path that a course was given by. */
@ObjectType()
export class AssignedByPath {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Int)
  doneCourses: number;

  @Field(() => Int)
  totalCourses: number;
}

/** Somebody's assignment, for who leads them. */
@ObjectType()
export class TeamAssignment extends AssignmentObject {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => AssignedByPath, { nullable: true })
  path: AssignedByPath | null;

  @Field(() => Date, { nullable: true, description: 'When something was last done in it.' })
  lastActiveAt: Date | null;

  @Field(() => Boolean, { description: 'Begun, and nothing done for a week.' })
  isStuck: boolean;

  @Field(() => String, { description: 'Why it was waived.' })
  endNote: string;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the person was last reminded by hand.' })
  remindedAt: Date | null;
}

/** How many there are in each view, with the same filter. */
@ObjectType()
export class TeamAssignmentCounts implements Record<TeamView, number> {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  stuck: number;

  @Field(() => Int)
  completed: number;

  @Field(() => Int)
  ended: number;
}

@ObjectType()
export class TeamAssignmentPage {
  @Field(() => [TeamAssignment])
  nodes: readonly TeamAssignment[];

  @Field(() => TeamAssignmentCounts)
  counts: TeamAssignmentCounts;
}

@InputType()
export class TeamAssignmentFilter {
  @Field(() => TeamAssignmentView, { defaultValue: 'open' })
  view: TeamView;

  @Field(() => TeamAssignmentOrder, { defaultValue: 'due' })
  order: TeamOrder;

  @Field(() => ID, { nullable: true })
  teamId?: string | null;

  @Field(() => ID, { nullable: true })
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  courseId?: string | null;

  @Field(() => ID, { nullable: true })
  pathId?: string | null;
}

export const AssignLearningResult = orRefusal('AssignLearningResult', LearningAssigned);
export const EndAssignmentsResult = orRefusal('EndAssignmentsResult', AssignmentsEnded);
export const MoveDueDateResult = orRefusal('MoveDueDateResult', DueDateMoved);
export const RemindPersonResult = orRefusal('RemindPersonResult', PersonReminded);
