import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { QuestionKind as Kind } from '@vakwerk/domain/learning/questions/question';
import type { Language } from '@vakwerk/domain/shared/localized';
import { LearningRefused } from '../learning-refused.object.js';
import { QuestionKind, TextLanguage } from './bank-question.object.js';
import { IMPORT_FORMATS, IMPORT_MODES, type QuestionImport } from './import-questions.js';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
const QuestionImportFormat = enumOf(IMPORT_FORMATS);
registerEnumType(QuestionImportFormat, { name: 'QuestionImportFormat' });
const QuestionImportMode = enumOf(IMPORT_MODES);
registerEnumType(QuestionImportMode, {
  name: 'QuestionImportMode',
  description: 'check: only report. goodOnes: what is right comes in. allOrNothing: nothing while one row is wrong.',
});

@InputType()
export class ImportQuestionsInput {
  @Field(() => String)
  text: string;

  @Field(() => QuestionImportFormat)
  format: QuestionImport['format'];

  @Field(() => TextLanguage, { description: 'Of texts whose column names no language.' })
  language: Language;

  @Field(() => [ID], { description: 'Skills for every row.' })
  skillIds: string[];

  @Field(() => [String])
  tags: string[];

  @Field(() => QuestionImportMode)
  mode: QuestionImport['mode'];
}

@ObjectType()
export class QuestionImportProblem {
  @Field(() => String, { description: 'Message id learning.bank.import.<code> or learning.bank.problem.<code>.' })
  code: string;

  @Field(() => String, { description: 'The words in the file it is about; may be empty.' })
  detail: string;
}

@ObjectType()
export class QuestionImportRow {
  @Field(() => Int)
  line: number;

  @Field(() => String)
  prompt: string;

  @Field(() => QuestionKind, { nullable: true })
  kind: Kind | null;

  @Field(() => [QuestionImportProblem], { description: 'Why it cannot come in; empty: it can.' })
  problems: readonly QuestionImportProblem[];

  @Field(() => Boolean, { description: 'It lacks a translation or a skill before it can be asked.' })
  unfinished: boolean;
}

@ObjectType()
export class QuestionImportReport {
  @Field(() => [QuestionImportRow])
  rows: readonly QuestionImportRow[];

  @Field(() => Int)
  ready: number;

  @Field(() => [String])
  unknownColumns: readonly string[];

  @Field(() => Int)
  created: number;
}

export const ImportQuestionsResult = createUnionType({
  name: 'ImportQuestionsResult',
  types: () => [QuestionImportReport, LearningRefused] as const,
  resolveType: (value: object) => (value instanceof LearningRefused ? LearningRefused : QuestionImportReport),
});
