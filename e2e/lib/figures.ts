import type { Page } from 'playwright-core';
import { ask } from './graphql.ts';

interface Cell {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}
interface Row {
  readonly person: { readonly givenName: string; readonly familyName: string };
  readonly cells: readonly Cell[];
}

/** The manager's own figures of one person, to the last digit: a cell on the screen is rounded. @returns null when nobody has the name */
export async function figuresOf(page: Page, name: string): Promise<readonly Cell[] | null> {
  const { viewer } = await ask<{ viewer: { teams: { id: string }[] } }>(page, '{ viewer { teams { id } } }');
  for (const { id } of viewer.teams) {
    const { teamHeatMap } = await ask<{ teamHeatMap: { rows: Row[] } | null }>(
      page,
      'query Figures($id: ID!) { teamHeatMap(teamId: $id) { rows { person { givenName familyName } cells { mean low high n } } } }',
      { id },
    );
    const row = teamHeatMap?.rows.find(({ person }) => `${person.givenName} ${person.familyName}` === name);
    if (row) return row.cells;
  }
  return null;
}

/** In words what is another number now, cell by cell; empty when nothing is. */
export function changedFigures(before: readonly Cell[], after: readonly Cell[]): string[] {
  const words = ({ mean, n }: Cell) => `${mean === null ? '–' : mean.toFixed(4)} (n ${n})`;
  return after.flatMap((cell, index) => {
    const old = before[index];
    return old && JSON.stringify(old) !== JSON.stringify(cell) ? [`skill ${index + 1}: ${words(old)} → ${words(cell)}`] : [];
  });
}
