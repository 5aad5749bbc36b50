import { graphql } from '../../../gql';
import type { PrepareTableImportMutation } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import { sendUpload, type Uploaded } from '../api/upload-recording';

const PrepareDocument = graphql(`
  mutation PrepareTableImport($csv: String!, $files: [String!]!) {
    prepareTableImport(csv: $csv, files: $files) {
      __typename
      ... on TableImport {
        ignoredColumns
        unnamedFiles
        rows { line reference problems { column code } recording transcript parked intent }
      }
      ... on TableImportRefused { code columns }
    }
  }
`);

export type Prepared = Extract<PrepareTableImportMutation['prepareTableImport'], { __typename: 'TableImport' }>;
export type PreparedRow = Prepared['rows'][number];

/** Looks at the list and the names of the files; nothing is sent. */
export const prepareTableImport = async (csv: string, files: readonly string[]) =>
  (await request(PrepareDocument, { csv, files: [...files] })).prepareTableImport;

export type RowOutcome = Uploaded['outcome'] | { readonly refused: string };

/** A row, and what became of it. */
export type SentRow = { readonly row: PreparedRow; readonly outcome: RowOutcome };

/** Sends the files of one row. A refusal is an outcome; a lost connection is thrown, because the next row would fail too. */
export async function sendRow(row: PreparedRow, files: ReadonlyMap<string, File>): Promise<RowOutcome> {
  const form = new FormData();
  form.append('intent', row.intent ?? '');
  for (const part of ['recording', 'transcript'] as const) {
    const file = row[part] ? files.get(row[part]) : undefined;
    if (file) form.append(part, file, file.name);
  }
  try {
    return (await sendUpload('/api/recordings', form, () => undefined)).outcome;
  } catch (error) {
    if (error instanceof ApiError && error.slice === 'quality') return { refused: error.code };
    throw error;
  }
}
