import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AssignmentState as AssignmentStateValue } from '@vakwerk/domain/learning/assignments/assignment-state';
import { ITEM_VERDICTS, type ItemVerdict as ItemVerdictValue } from '@vakwerk/domain/learning/questions/item-verdict';
import type { QuestionKind as QuestionKindValue } from '@vakwerk/domain/learning/questions/question';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { ItemAnalysisObject, QuestionKind } from '../bank/bank-question.object.js';
import type { AssignmentReason as AssignmentReasonValue } from './assignment.entity.js';
import { AssignmentReason, AssignmentState } from './assignment.object.js';

const ItemVerdict = Object.fromEntries(ITEM_VERDICTS.map((verdict) => [verdict, verdict])) as { [V in ItemVerdictValue]: V };
registerEnumType(ItemVerdict, {
  name: 'ItemVerdict',
  description:
    'wrongWay: who does well elsewhere does worse here · weak: it hardly tells people apart · allSame: everybody right, or nobody.',
});

/** One line of my own learning record. */
@ObjectType()
export class LearningRecordEntry {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText, { nullable: true })
  pathTitle: LocalizedText | null;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => AssignmentState)
  state: AssignmentStateValue;

  @Field(() => AssignmentReason)
  reason: AssignmentReasonValue;

  @Field(() => Date)
  assignedAt: Date;

  @Field(() => Date, { nullable: true })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD on my clock.' })
  dueOn: string | null;

  @Field(() => Int, { description: 'Questions answered.' })
  questions: number;

  @Field(() => Int, { description: 'Of those, right at the first try.' })
  rightAtFirst: number;
}

@ObjectType()
export class FunnelStep {
  @Field(() => ID)
  stepId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => Int, { nullable: true, description: 'People who did it; null: too few people to say.' })
  done: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People who stopped here: it is their next step, and they did nothing for a week.',
  })
  stopped: number | null;
}

@ObjectType()
export class FunnelModule {
  @Field(() => ID)
  moduleId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Boolean)
  optional: boolean;

  @Field(() => Int, { nullable: true, description: 'People who opened one of its steps.' })
  started: number | null;

  @Field(() => Int, { nullable: true, description: 'People who did all that is required in it.' })
  completed: number | null;

  @Field(() => [FunnelStep])
  steps: readonly FunnelStep[];
}

/** Where people come in the newest version of a course, and where they stop. Counts of under five people are not told apart. */
@ObjectType('CourseFunnel')
export class CourseFunnelObject {
  @Field(() => Int)
  versionNumber: number;

  @Field(() => Int, { description: 'People who have or had it.' })
  assigned: number;

  @Field(() => Int, { nullable: true })
  started: number | null;

  @Field(() => Int, { nullable: true })
  completed: number | null;

  @Field(() => [FunnelModule])
  modules: readonly FunnelModule[];
}

@ObjectType('CourseQuestion')
export class CourseQuestionObject {
  @Field(() => ID)
  code: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => ID, { nullable: true, description: 'Of the question bank; null: it lives in this course only.' })
  bankQuestionId: string | null;

  @Field(() => Boolean, { description: 'Chance takes it, so not everybody got it.' })
  drawn: boolean;

  @Field(() => QuestionKind)
  kind: QuestionKindValue;

  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => ItemAnalysisObject)
  analysis: ItemAnalysisObject;

  @Field(() => ItemVerdict)
  verdict: ItemVerdictValue;
}
