import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { csvText } from '../../../lib/csv-text';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import classes from './intake.module.css';
import type { Prepared, PreparedRow } from './table-import';

interface Props {
  readonly prepared: Prepared;
  readonly refusal: string | null;
  readonly onSend: () => void;
  readonly onOther: () => void;
}

const MOST_SHOWN = 200;
const MOST_NAMED = 5;

/** What would happen, row by row. Rows with a mistake come first, stay behind and can be taken along as a file. */
export function FolderCheck({ prepared, refusal, onSend, onOther }: Props) {
  const { t, tCode } = useText();
  const { rows, ignoredColumns, unnamedFiles } = prepared;
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const right = rows.filter(({ intent }) => intent);
  const parked = right.filter((row) => row.parked).length;
  const shown = [...wrong, ...right];
  const columnWord = (column: string) => tCode(`quality.import.column.${column}`, 'quality.import.column.unknown');
  const sentence = (problem: PreparedRow['problems'][number]) =>
    `${columnWord(problem.column)}: ${tCode(`quality.import.row.${problem.code}`, 'quality.import.row.unknown')}`;
  const download = () =>
    saveText(
      t('quality.intake.downloadName'),
      csvText([
        ['line', 'reference', 'column', 'what'].map((word) => t(`quality.intake.${word as 'line'}`)),
        ...wrong.flatMap(({ line, reference, problems }) =>
          problems.map(({ column, code }) => [
            String(line),
            reference,
            columnWord(column),
            tCode(`quality.import.row.${code}`, 'quality.import.row.unknown'),
          ]),
        ),
      ]),
    );
  return (
    <div className={classes.form}>
      <ul className={classes.sums} role="status">
        <li>
          <StatusWord tone={right.length > 0 ? 'good' : 'attention'}>
            {t('quality.intake.ready', { count: right.length })}
          </StatusWord>
        </li>
        <li>
          <StatusWord tone={wrong.length > 0 ? 'critical' : 'good'}>
            {t('quality.intake.wrong', { count: wrong.length })}
          </StatusWord>
        </li>
        {parked > 0 && (
          <li>
            <StatusWord tone="info">{t('quality.intake.parked', { count: parked })}</StatusWord>
          </li>
        )}
        {ignoredColumns.length > 0 && (
          <li>
            <StatusWord tone="info">{t('quality.intake.ignored', { names: ignoredColumns.join(', ') })}</StatusWord>
          </li>
        )}
        {unnamedFiles.length > 0 && (
          <li>
            <StatusWord tone="info">
              {t('quality.intake.unnamed', {
                count: unnamedFiles.length,
                names: unnamedFiles.slice(0, MOST_NAMED).join(', ') + (unnamedFiles.length > MOST_NAMED ? ' …' : ''),
              })}
            </StatusWord>
          </li>
        )}
      </ul>
      <TableScroll label={t('quality.intake.check')}>
        <table className={`${classes.table} ${classes.checked}`} aria-label={t('quality.intake.check')}>
          <thead>
            <tr>
              <th scope="col">{t('quality.intake.line')}</th>
              <th scope="col">{t('quality.intake.reference')}</th>
              <th scope="col">{t('quality.intake.file')}</th>
              <th scope="col">{t('quality.intake.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, MOST_SHOWN).map((row) => (
              <tr key={row.line} data-wrong={row.problems.length > 0 || undefined}>
                <td>{row.line}</td>
                <th scope="row">{row.reference || '–'}</th>
                <td>{[row.recording, row.transcript].filter(Boolean).join(', ') || '–'}</td>
                <td>
                  {row.problems.length > 0
                    ? row.problems.map(sentence).join(' ')
                    : t(row.parked ? 'quality.intake.waits' : 'quality.intake.in')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length > MOST_SHOWN && <p>{t('quality.intake.more', { count: shown.length - MOST_SHOWN })}</p>}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <div className={classes.buttons}>
        {right.length > 0 && <Button onClick={onSend}>{t('quality.intake.send', { count: right.length })}</Button>}
        {wrong.length > 0 && (
          <Button variant="default" leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />} onClick={download}>
            {t('quality.intake.download')}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          {t('quality.intake.other')}
        </Button>
      </div>
    </div>
  );
}
