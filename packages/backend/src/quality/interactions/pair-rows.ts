import type { InteractionRow } from '@vakwerk/domain/quality/interactions/interaction-row';
import { type FilePair, nameOf, pairFiles, stemOf } from './pair-files.js';
import type { TableRow } from './read-interaction-table.js';

export interface RowProblem {
  readonly column: string;
  readonly code: string;
}

/** A row of the table with its files: either ready, or with what is wrong. */
export type PairedRow = Pick<TableRow, 'line' | 'reference'> &
  (
    | { readonly ready: true; readonly row: InteractionRow; readonly pair: FilePair }
    | { readonly ready: false; readonly problems: readonly RowProblem[]; readonly pair: FilePair | null }
  );

/**
 * Finds the files of each row: those its file column names, else those called like its reference. A row without a file is a problem,
 * two rows with one file too.
 * @returns also the files that no row speaks of
 */
export function pairRows(rows: readonly TableRow[], names: readonly string[]): { rows: PairedRow[]; unnamed: string[] } {
  const free = new Map<string, FilePair>();
  for (const pair of pairFiles(names)) {
    const stem = stemOf(nameOf(pair));
    if (!free.has(stem)) free.set(stem, pair);
  }
  const given = new Set<string>();
  const paired = rows.map(({ line, reference, row, problems }): PairedRow => {
    // A reference may hold dots; only the name of a file has an ending.
    const stem = row?.file ? stemOf(row.file) : reference.normalize('NFC');
    const pair = free.get(stem) ?? null;
    const twice = given.has(stem);
    given.add(stem);
    if (!row) return { line, reference, ready: false, problems, pair };
    if (twice) return { line, reference, ready: false, problems: [{ column: 'file', code: 'fileTwice' }], pair };
    if (!pair) return { line, reference, ready: false, problems: [{ column: 'file', code: 'fileMissing' }], pair };
    return { line, reference, ready: true, row, pair };
  });
  const unnamed = [...free].flatMap(([stem, pair]) => (given.has(stem) ? [] : [nameOf(pair)]));
  return { rows: paired, unnamed };
}
