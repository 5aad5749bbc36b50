import { createUnionType, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import { PeopleImportReport } from './import-people.object.js';

@ObjectType({ implements: () => UserError })
export class PeopleImportRefused extends UserError {}

export const PeopleImportResult = createUnionType({
  name: 'PeopleImportResult',
  types: () => [PeopleImportReport, PeopleImportRefused] as const,
  resolveType: (value: PeopleImportReport | PeopleImportRefused) => ('code' in value ? PeopleImportRefused : PeopleImportReport),
});
