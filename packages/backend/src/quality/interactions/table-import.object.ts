import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class TableRowProblem {
  @Field(() => String)
  column: string;

  @Field(() => String, { description: 'Message id quality.import.row.<code>.' })
  code: string;
}

@ObjectType()
export class TableImportRow {
  @Field(() => Int, { description: 'Line in the file; the header is line 1.' })
  line: number;

  @Field(() => String)
  reference: string;

  @Field(() => [TableRowProblem], { description: 'Empty: the row is right.' })
  problems: readonly TableRowProblem[];

  @Field(() => String, { nullable: true, description: 'Name of its file with sound.' })
  recording: string | null;

  @Field(() => String, { nullable: true, description: 'Name of its file with words.' })
  transcript: string | null;

  @Field(() => Boolean, { description: 'Nobody has its employee number: it will wait for its agent.' })
  parked: boolean;

  @Field(() => String, { nullable: true, description: 'Send it with the files to /api/recordings within four hours.' })
  intent: string | null;
}

@ObjectType()
export class TableImport {
  @Field(() => [TableImportRow])
  rows: readonly TableImportRow[];

  @Field(() => [String], { description: 'Header words without a meaning here.' })
  ignoredColumns: readonly string[];

  @Field(() => [String], { description: 'Files that no row speaks of.' })
  unnamedFiles: readonly string[];
}

@ObjectType({ implements: () => UserError })
export class TableImportRefused extends UserError {
  @Field(() => [String], { description: 'Columns that are missing.' })
  columns: readonly string[];
}

export const TableImportResult = createUnionType({
  name: 'TableImportResult',
  types: () => [TableImport, TableImportRefused] as const,
  resolveType: (value: TableImport | TableImportRefused) => ('code' in value ? TableImportRefused : TableImport),
});
