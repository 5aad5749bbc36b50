import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { type QuestionKind as Kind, QUESTION_KINDS, type Question } from '@vakwerk/domain/learning/questions/question';
import { QUESTION_STATUSES, type QuestionStatus as Status } from '@vakwerk/domain/learning/questions/question-state';
import { LANGUAGES, type Language } from '@vakwerk/domain/shared/localized';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { LearningRefused } from '../learning-refused.object.js';
import { QuestionScalar } from '../questions/question.scalar.js';
import { QUESTION_SORTS } from './list-questions.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
export const QuestionKind = enumOf(QUESTION_KINDS);
registerEnumType(QuestionKind, { name: 'QuestionKind' });
export const QuestionStatus = enumOf(QUESTION_STATUSES);
registerEnumType(QuestionStatus, { name: 'QuestionStatus' });
export const QuestionSort = enumOf(QUESTION_SORTS);
registerEnumType(QuestionSort, { name: 'QuestionSort' });
export const TextLanguage = enumOf(LANGUAGES);
registerEnumType(TextLanguage, { name: 'TextLanguage' });

@ObjectType('ItemAnalysis')
export class ItemAnalysisObject {
  @Field(() => Int, { description: 'People whose first answer counts.' })
  n: number;

  @Field(() => Float, { nullable: true, description: '0–1: high is easy. Null below 30 people.' })
  facility: number | null;

  @Field(() => Float, { nullable: true, description: '−100 to 100. Null below 30 people, or when nobody differs.' })
  discrimination: number | null;
}

@ObjectType()
export class BankListItem {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'The id of the question where it is asked.' })
  code: string;

  @Field(() => QuestionKind)
  kind: Kind;

  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => [ID])
  skillIds: readonly string[];

  @Field(() => [String])
  tags: readonly string[];

  @Field(() => QuestionStatus)
  status: Status;

  @Field(() => [TextLanguage])
  missingLanguages: readonly Language[];

  @Field(() => Int)
  draftVersion: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => Int, { nullable: true, description: 'The version that is asked now.' })
  number: number | null;

  @Field(() => Boolean, { description: 'The draft holds something that is not asked yet.' })
  changed: boolean;

  @Field(() => Int)
  courseCount: number;

  @Field(() => ItemAnalysisObject)
  analysis: ItemAnalysisObject;
}

@ObjectType()
export class BankPage {
  @Field(() => [BankListItem])
  nodes: BankListItem[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class BankTag {
  @Field(() => String)
  tag: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'A question in the version that is asked now.' })
export class QuestionToAsk {
  @Field(() => ID, { description: 'The id of the question where it is asked.' })
  code: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => Int)
  number: number;

  @Field(() => Boolean)
  retired: boolean;

  @Field(() => QuestionScalar)
  content: Question;
}

@ObjectType()
export class BankQuestionProblem {
  @Field(() => String, { description: 'Message id learning.bank.problem.<code>.' })
  code: CourseProblem['code'];

  @Field(() => ID, { nullable: true, description: 'An option, item, side of a pair, gap or criterion.' })
  partId: string | null;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => TextLanguage, { nullable: true })
  language: Language | null;
}

@ObjectType()
export class BankQuestionVersion {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  activatedAt: Date;

  @Field(() => QuestionScalar)
  content: Question;
}

@ObjectType()
export class CourseWithQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;
}

@ObjectType('BankQuestion')
export class BankQuestionObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  code: string;

  @Field(() => QuestionScalar)
  draft: Question;

  @Field(() => Int, { description: 'Goes up with every save; give it back as expectedVersion.' })
  draftVersion: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => [String])
  tags: readonly string[];

  @Field(() => QuestionStatus)
  status: Status;

  @Field(() => [BankQuestionProblem], { description: 'What stops it from being asked.' })
  problems: BankQuestionProblem[];

  @Field(() => [BankQuestionVersion], { description: 'Newest first.' })
  versions: BankQuestionVersion[];

  @Field(() => [CourseWithQuestion], { description: 'Courses that ask it, now or in their draft.' })
  courses: readonly CourseWithQuestion[];

  @Field(() => ItemAnalysisObject)
  analysis: ItemAnalysisObject;
}

export const problemView = ({ code, place, field, language }: CourseProblem): BankQuestionProblem => ({
  code,
  partId: place.optionId ?? null,
  field: field ?? null,
  language: language ?? null,
});

@InputType()
export class SaveQuestionInput {
  @Field(() => ID)
  questionId: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => QuestionScalar)
  content: Question;

  @Field(() => [String])
  tags: string[];
}

@ObjectType()
export class QuestionSaved {
  @Field(() => ID)
  questionId: string;

  @Field(() => Int)
  draftVersion: number;
}

export const SaveQuestionResult = createUnionType({
  name: 'SaveQuestionResult',
  types: () => [QuestionSaved, LearningRefused] as const,
  resolveType: (value: object) => (value instanceof LearningRefused ? LearningRefused : QuestionSaved),
});

@ObjectType()
export class QuestionActivated {
  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  number: number;
}

/** Everything that stops it, at once. */
@ObjectType()
export class QuestionHasProblems {
  @Field(() => [BankQuestionProblem])
  problems: BankQuestionProblem[];
}

export const ActivateQuestionResult = createUnionType({
  name: 'ActivateQuestionResult',
  types: () => [QuestionActivated, QuestionHasProblems] as const,
  resolveType: (value: object) => ('problems' in value ? QuestionHasProblems : QuestionActivated),
});
