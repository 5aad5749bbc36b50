import { type ReactNode, useId, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './chart-figure.module.css';
import { TableScroll } from './table-scroll';

interface Props {
  /** A sentence that says what the chart shows: "De kwaliteit is stabiel." */
  readonly title: string;
  /** Period, n, and what the band is. Never without n. */
  readonly meta: string;
  readonly columns: readonly string[];
  /** The same numbers as the drawing, as text. */
  readonly rows: readonly (readonly string[])[];
  /** How to read it, for somebody who never saw it: five short sentences. */
  readonly help?: readonly string[];
  readonly children: ReactNode;
}

/** Every chart: a sentence, what it rests on, the drawing, and the same numbers as a table. */
export function ChartFigure({ title, meta, columns, rows, help, children }: Props) {
  const { t } = useText();
  const id = useId();
  const [table, showTable] = useState(false);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption>
        <span id={id} className={classes.title}>
          {title}
        </span>
        <span className={classes.meta}>{meta}</span>
      </figcaption>
      {table ? <DataTable label={title} columns={columns} rows={rows} /> : children}
      <button type="button" className={classes.toggle} aria-expanded={table} onClick={() => showTable(!table)} data-no-print>
        {t(table ? 'common.chart.showChart' : 'common.chart.showTable')}
      </button>
      {help && <ChartHelp sentences={help} />}
    </figure>
  );
}

function ChartHelp({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useText();
  return (
    <details className={classes.help} data-no-print>
      <summary>{t('common.chart.help')}</summary>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </details>
  );
}

function DataTable({
  label,
  columns,
  rows,
}: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  return (
    <TableScroll label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
