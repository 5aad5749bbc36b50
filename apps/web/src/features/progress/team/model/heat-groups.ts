import type { HeatCell, HeatGroup } from '../../../../ui/heat-table';

interface Cell {
  readonly mean?: number | null | undefined;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
  readonly n: number;
  readonly shade?: number | null | undefined;
  readonly change?: 'higher' | 'lower' | null | undefined;
}
interface Map {
  readonly teamId: string;
  readonly teamName: string;
  readonly rows: readonly {
    readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
    readonly cells: readonly Cell[];
  }[];
  readonly teamCells?: readonly Cell[] | null | undefined;
}

const percent = (ratio: number | null | undefined) => Math.round((ratio ?? 0) * 100);

/** Ratios become whole numbers from 0 to 100; the shade is the server's, cut at the exact thresholds. */
export const heatCellOf = ({ mean, low, high, n, shade, change }: Cell): HeatCell => ({
  estimate: percent(mean),
  low: percent(low),
  high: percent(high),
  n,
  ...(shade !== null && shade !== undefined && { shade: shade + 1 }),
  ...(change && { trend: change }),
});

/** The team as the table wants it; people stay in the server's order, by name: there is no rank. */
export const heatGroupOf = (map: Map, note: string): HeatGroup => ({
  id: map.teamId,
  name: map.teamName,
  note,
  cells: (map.teamCells ?? []).map(heatCellOf),
  rows: map.rows.map(({ person, cells }) => ({
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
    cells: cells.map(heatCellOf),
  })),
});
