import { Button, Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { TableScroll } from '../../../../ui/table-scroll';
import type { ImportReport } from '../api/import-people';
import { problemsCsv } from '../model/problems-csv';
import { saveText } from '../model/save-text';
import classes from './import-steps.module.css';

interface Props {
  readonly report: ImportReport;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onApply: () => void;
  readonly onOther: () => void;
}

const MOST_SHOWN = 200;

/** What would happen, row by row. Rows with a mistake stay behind and can be taken along as a file. */
export function ImportCheck({ report, busy, refusal, onApply, onOther }: Props) {
  const { t, tCode } = useText();
  const wrong = report.rows.filter(({ problems }) => problems.length > 0);
  const [only, setOnly] = useState(wrong.length > 0);
  const shown = only ? wrong : report.rows;
  const sentences = (problems: readonly string[]) => problems.map((code) => tCode(`people.import.${code}`, 'common.error.title'));
  const download = () => {
    const header = [
      t('people.import.check.line'),
      t('people.admin.column.name'),
      t('people.admin.column.email'),
      t('people.import.check.what'),
    ];
    const rows = wrong.map(({ problems, ...row }) => ({ ...row, problems: sentences(problems) }));
    saveText(t('people.import.check.downloadName'), problemsCsv(header, rows));
  };
  return (
    <section className={classes.check}>
      <ul className={classes.sums} role="status">
        <li>
          <StatusWord tone={report.ready > 0 ? 'good' : 'attention'}>
            {t('people.import.check.ready', { count: report.ready })}
          </StatusWord>
        </li>
        <li>
          <StatusWord tone={wrong.length > 0 ? 'critical' : 'good'}>
            {t('people.import.check.problems', { count: wrong.length })}
          </StatusWord>
        </li>
        {report.newTeams.length > 0 && (
          <li>
            <StatusWord tone="info">{t('people.import.check.newTeams', { names: report.newTeams.join(', ') })}</StatusWord>
          </li>
        )}
      </ul>
      {wrong.length > 0 && (
        <div className={classes.tools}>
          <p>{t('people.import.check.skipped')}</p>
          <Checkbox
            label={t('people.import.check.onlyProblems')}
            checked={only}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />
          <Button
            variant="default"
            size="sm"
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
            onClick={download}
          >
            {t('people.import.check.download')}
          </Button>
        </div>
      )}
      <TableScroll label={t('people.import.step.check')}>
        <table aria-label={t('people.import.step.check')}>
          <thead>
            <tr>
              <th scope="col">{t('people.import.check.line')}</th>
              <th scope="col">{t('people.admin.column.name')}</th>
              <th scope="col">{t('people.admin.column.email')}</th>
              <th scope="col">{t('people.import.check.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, MOST_SHOWN).map(({ line, name, email, problems }) => (
              <tr key={line} data-wrong={problems.length > 0 || undefined}>
                <td>{line}</td>
                <th scope="row">{name || '–'}</th>
                <td>{email || '–'}</td>
                <td>{problems.length > 0 ? sentences(problems).join(' ') : t('people.import.check.ok')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {shown.length > MOST_SHOWN && <p>{t('people.import.check.more', { count: shown.length - MOST_SHOWN })}</p>}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <div className={classes.buttons}>
        {report.ready > 0 && (
          <Button loading={busy} onClick={onApply}>
            {t('people.import.check.apply', { count: report.ready })}
          </Button>
        )}
        <Button variant="default" onClick={onOther}>
          {t('people.import.check.other')}
        </Button>
      </div>
    </section>
  );
}
