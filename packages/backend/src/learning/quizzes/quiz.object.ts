import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AttemptState as AttemptStateValue,
  LateHandling as LateHandlingValue,
} from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { FinalGradeMethod as FinalGradeMethodValue } from '@vakwerk/domain/learning/quizzes/final-grade';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { AttemptState, FinalGradeMethod, LateHandling } from '../attempts/attempt.enums.js';

@ObjectType()
export class AttemptLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => AttemptState)
  state: AttemptStateValue;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  closesAt: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Float, { nullable: true, description: '0–1; null: not known, or not to be seen yet.' })
  ratio: number | null;

  @Field(() => Boolean, { nullable: true })
  passed: boolean | null;

  @Field(() => Boolean, { description: 'A coach has yet to grade an answer.' })
  awaiting: boolean;
}

/** More time or another try for me, and who gave it why. */
@ObjectType('QuizExtension')
export class QuizExtensionObject {
  @Field(() => Int)
  extraSeconds: number;

  @Field(() => Int)
  extraAttempts: number;

  @Field(() => Date, { nullable: true })
  closesAt: Date | null;

  @Field(() => String)
  reason: string;

  @Field(() => PersonName, { nullable: true })
  givenBy: PersonName | null;
}

@ObjectType('Quiz')
export class QuizObject {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => ID)
  moduleId: string;

  @Field(() => Int, { description: 'From 1, in its module.' })
  stepNumber: number;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  moduleTitle: LocalizedText;

  @Field(() => LocalizedText, { description: 'May be empty.' })
  introduction: LocalizedText;

  @Field(() => Int)
  questionCount: number;

  @Field(() => Int)
  minutes: number;

  @Field(() => Float)
  passRatio: number;

  @Field(() => Boolean)
  checksEachAnswer: boolean;

  @Field(() => Int, { nullable: true, description: 'null: as often as one likes. With what I got extra.' })
  attemptsAllowed: number | null;

  @Field(() => Int, { nullable: true })
  attemptsLeft: number | null;

  @Field(() => Int, { nullable: true, description: 'With what I got extra.' })
  timeLimitSeconds: number | null;

  @Field(() => Date, { nullable: true })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'For me.' })
  closesAt: Date | null;

  @Field(() => LateHandling)
  handling: LateHandlingValue;

  @Field(() => Int)
  graceSeconds: number;

  @Field(() => FinalGradeMethod)
  finalGrade: FinalGradeMethodValue;

  @Field(() => QuizExtensionObject, { nullable: true })
  extension: QuizExtensionObject | null;

  @Field(() => [AttemptLine])
  attempts: readonly AttemptLine[];

  @Field(() => Float, { nullable: true })
  finalRatio: number | null;

  @Field(() => Date, { nullable: true })
  passedAt: Date | null;

  @Field(() => String, { description: '`start`, `resume`, or the code of why not (`learning.error.<code>`).' })
  may: string;
}

@ObjectType()
export class TeamQuiz {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => LocalizedText)
  courseTitle: LocalizedText;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Int)
  attemptCount: number;

  @Field(() => Int, { nullable: true, description: 'The quiz’s own, before any extension.' })
  attemptsAllowed: number | null;

  @Field(() => Int, { nullable: true, description: 'The quiz’s own.' })
  timeLimitSeconds: number | null;

  @Field(() => Date, { nullable: true, description: 'The quiz’s own.' })
  closesAt: Date | null;

  @Field(() => ID, { nullable: true })
  lastAttemptId: string | null;

  @Field(() => AttemptState, { nullable: true })
  lastState: AttemptStateValue | null;

  @Field(() => Date, { nullable: true })
  lastClosesAt: Date | null;

  @Field(() => Float, { nullable: true })
  finalRatio: number | null;

  @Field(() => Date, { nullable: true })
  passedAt: Date | null;

  @Field(() => Int)
  extraSeconds: number;

  @Field(() => Int)
  extraAttempts: number;

  @Field(() => Date, { nullable: true })
  extendedUntil: Date | null;
}
