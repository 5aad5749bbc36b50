import { graphql } from '../../../../gql';
import type { ImportPeopleMutation } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

export type ImportReport = Extract<ImportPeopleMutation['importPeople'], { __typename: 'PeopleImportReport' }>;

const ImportPeopleDocument = graphql(`
  mutation ImportPeople($csv: String!, $apply: Boolean!) {
    importPeople(csv: $csv, apply: $apply) {
      __typename
      ... on PeopleImportReport { ready applied newTeams rows { line name email problems } }
      ... on PeopleImportRefused { code }
    }
  }
`);

/** Reads the list; nothing happens until `apply`. */
export const importPeople = async (csv: string, apply: boolean) =>
  (await request(ImportPeopleDocument, { csv, apply })).importPeople;
