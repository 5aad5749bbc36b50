import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './heat-table.module.css';

/** Estimate and interval from 0 to 100. Below `minimum` calls only n is shown. */
export interface HeatCell {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Only after correction for many comparisons. */
  readonly trend?: 'higher' | 'lower';
  /** 1–5, when the server already decided it with exact thresholds. */
  readonly shade?: number;
}
export interface HeatRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (HeatCell | null)[];
}
export interface HeatGroup {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly (HeatCell | null)[];
  readonly rows: readonly HeatRow[];
}
interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly HeatGroup[];
  /** Level limits of the skill framework, where the five shades change. */
  readonly limits?: readonly [number, number, number, number];
  readonly minimum?: number;
  /** The cell whose evidence is open, another thing than the cell with focus; without a row: the column that is looked at. */
  readonly chosen?: { readonly rowId?: string | undefined; readonly column: number } | undefined;
  readonly onOpen?: (rowId: string, column: number) => void;
}

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** A real table: by name until the reader sorts a column (never a rank by itself), arrows walk the cells, Enter opens the evidence. */
export function HeatTable(props: Props) {
  const { caption, columns, limits = [45, 60, 72, 84], minimum = 5, chosen, onOpen } = props;
  const { t } = useText();
  const [order, setOrder] = useState<Order | null>(null);
  const groups = order ? props.groups.map((group) => sorted(group, order, minimum)) : props.groups;
  const table = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<readonly [number, number]>([0, 0]);
  const shown = chosen && `${chosen.rowId} ${chosen.column}`;
  useEffect(() => {
    const find = (selector: string) => table.current?.querySelector(selector);
    if (shown) (find('[aria-pressed="true"]') ?? find('[data-chosen]'))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const ids = groups.flatMap((group) => group.rows.map((row) => row.id));
  const walk = (event: KeyboardEvent) => {
    const far = columns.length;
    const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Home: [0, -far], End: [0, far] }[
      event.key
    ];
    if (!step) return;
    event.preventDefault();
    const row = clamp(focus[0] + (step[0] ?? 0), ids.length);
    const column = clamp(focus[1] + (step[1] ?? 0), columns.length);
    setFocus([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`)?.focus();
  };
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        className={classes.table}
        style={{ minWidth: `calc(${[NAME_WIDTH, ...columns.map(columnWidth)].join(' + ')})` }}
      >
        <caption>{caption}</caption>
        <colgroup>
          <col />
          {columns.map((column) => (
            <col key={column} style={longestWord(column) > SHORT_WORD ? { width: `calc(${columnWidth(column)})` } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" aria-sort={order ? undefined : 'ascending'}>
              <button type="button" onClick={() => setOrder(null)}>
                {t('common.heat.name')}
              </button>
            </th>
            {columns.map((column, index) => {
              const direction = order?.column === index ? (order.descending ? 'descending' : 'ascending') : undefined;
              const Arrow = direction === 'descending' ? IconChevronDown : IconChevronUp;
              return (
                <th key={column} scope="col" aria-sort={direction} data-chosen={chosen?.column === index || undefined}>
                  <button
                    type="button"
                    title={t('common.heat.sort', { column })}
                    onClick={() => setOrder({ column: index, descending: direction !== 'descending' })}
                  >
                    {column}
                    {direction && <Arrow size={12} stroke={2.5} aria-hidden="true" />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={classes.group}>
              <th scope="rowgroup">
                {group.name} {group.note && <span>{group.note}</span>}
              </th>
              {group.cells.map((cell, column) => (
                <td key={columns[column]}>{cell && cell.n >= minimum && <GroupCell cell={cell} />}</td>
              ))}
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} data-chosen={chosen?.rowId === row.id || undefined}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, column) => {
                  const at = ids.indexOf(row.id);
                  const few = !cell || cell.n < minimum;
                  return (
                    <td key={columns[column]} data-heat={few ? 'few' : String(cell.shade ?? shadeOf(cell.estimate, limits))}>
                      <button
                        type="button"
                        data-at={`${at}:${column}`}
                        aria-pressed={chosen?.rowId ? chosen.rowId === row.id && chosen.column === column : undefined}
                        tabIndex={at === focus[0] && column === focus[1] ? 0 : -1}
                        onFocus={() => setFocus([at, column])}
                        onKeyDown={walk}
                        onClick={() => onOpen?.(row.id, column)}
                      >
                        {few ? (
                          <span className={classes.few}>{t('common.count', { count: cell?.n ?? 0 })}</span>
                        ) : (
                          <FullCell cell={cell} />
                        )}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Within its team, and only when asked. Who has too few for a number stands last, whichever way. */
function sorted(group: HeatGroup, { column, descending }: Order, minimum: number): HeatGroup {
  const estimateOf = (row: HeatRow) => {
    const cell = row.cells[column];
    return cell && cell.n >= minimum ? cell.estimate : null;
  };
  const rows = [...group.rows].sort((one, other) => {
    const [first, second] = [estimateOf(one), estimateOf(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return descending ? second - first : first - second;
  });
  return { ...group, rows };
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
const shadeOf = (estimate: number, limits: readonly number[]) => 1 + limits.filter((limit) => estimate >= limit).length;
// Below this a number, its n and an arrow no longer fit beside each other; then the table scrolls under the names.
const NAME_WIDTH = '152px';
const CELL_WIDTH = '82px';
/** Letters that fit above a cell. A longer word makes its column wider: words are never broken. */
const SHORT_WORD = 11;
/** Widest average letter of a long word in the font of the heads. */
const LETTER = '0.46rem';
const longestWord = (words: string) => Math.max(...words.split(/[\s-]+/).map((word) => word.length));
const columnWidth = (column: string) =>
  longestWord(column) > SHORT_WORD ? `(${longestWord(column)} * ${LETTER} + 4px)` : CELL_WIDTH;

function GroupCell({ cell }: { readonly cell: HeatCell }) {
  return (
    <span className={classes.team}>
      <b>{cell.estimate}</b>
      <span>
        {cell.low}–{cell.high}
      </span>
    </span>
  );
}

function FullCell({ cell }: { readonly cell: HeatCell }) {
  const { t } = useText();
  const Trend = cell.trend === 'higher' ? IconArrowUp : IconArrowDown;
  const place = (value: number) => `calc(8px + (100% - 16px) * ${value / 100})`;
  return (
    <>
      <b>{cell.estimate}</b>
      {cell.trend && <Trend size={14} stroke={2.5} role="img" aria-label={t(`common.heat.${cell.trend}`)} />}
      <span className={classes.n}>{t('common.count', { count: cell.n })}</span>
      <span className={classes.hidden}>{t('common.interval', { low: cell.low, high: cell.high })}</span>
      <i
        className={classes.whisker}
        style={{ left: place(cell.low), width: `calc((100% - 16px) * ${(cell.high - cell.low) / 100})` }}
      />
      <i className={classes.dot} style={{ left: place(cell.estimate) }} />
    </>
  );
}
