import { Button, Modal } from '@mantine/core';
import { LANGUAGES, type Language } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { csvText, readCsvFile } from '../../../lib/csv-text';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { ErrorState } from '../../../ui/error-state';
import { FileField } from '../../../ui/file-field';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { useBankDeeds } from './api';
import bank from './bank.module.css';
import editor from './editors/editor.module.css';
import classes from './import-dialog.module.css';

type Format = 'table' | 'gift';
const EXAMPLE = [
  ['soort', 'vraag nl', 'vraag en', 'antwoorden nl', 'antwoorden en', 'uitleg nl', 'uitleg en', 'vaardigheid', 'tags'],
  [
    'één antwoord',
    'Wat zeg je eerst?',
    'What do you say first?',
    '*Goedemiddag|Zeg het maar',
    '*Good afternoon|Go ahead',
    '',
    '',
    '',
    'opening',
  ],
  ['waar/niet waar', 'Een stilte is altijd slecht.', 'A silence is always bad.', 'niet waar', 'false', '', '', '', ''],
  ['volgorde', 'Zet in volgorde.', 'Put in order.', 'Groeten|Vragen|Oplossen', 'Greet|Ask|Solve', '', '', '', ''],
  [
    'getal',
    'Hoeveel seconden mag een klant wachten?',
    'How many seconds may a customer wait?',
    '30 ± 5',
    '30 ± 5',
    '',
    '',
    '',
    '',
  ],
];

/** First the report, row by row; then what is good comes in, or all of it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, tCode, language } = useText();
  const { importAll } = useBankDeeds();
  const [text, setText] = useState('');
  const [format, setFormat] = useState<Format>('table');
  const [written, setWritten] = useState<Language>(language);
  const report = importAll.data;
  const run = (mode: 'check' | 'goodOnes' | 'allOrNothing') =>
    importAll.mutate({ text, format, language: written, skillIds: [], tags: [], mode });
  const take = (next: string) => {
    setText(next);
    importAll.reset();
    if (/^\s*(::|\/\/|\$CATEGORY)|\{[\s\S]*[=~][\s\S]*\}/u.test(next)) setFormat('gift');
  };
  const reason = ({ code, detail }: { readonly code: string; readonly detail: string }) => {
    const own = tCode(`learning.bank.import.${code}`, 'learning.bank.problem.other', { detail });
    return own === t('learning.bank.problem.other') ? tCode(`learning.bank.problem.${code}`, 'learning.bank.problem.other') : own;
  };
  const bad = report?.rows.filter(({ problems }) => problems.length > 0) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('learning.bank.importTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {report && report.created > 0 ? (
        <div className={classes.dialog}>
          <StatusWord tone="good">{t('learning.bank.importDone', { count: report.created })}</StatusWord>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      ) : (
        <div className={classes.dialog}>
          <p>{t('learning.bank.importText')}</p>
          <div className={classes.choices}>
            <FileField
              dense
              label={t('learning.bank.importFile')}
              accept=".csv,.tsv,.txt,.gift,text/*"
              onFiles={([file]) => file && void readCsvFile(file).then(take)}
            />
            <label className={editor.inline}>
              {t('learning.bank.importFormat')}
              <select
                className={editor.input}
                value={format}
                onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
              >
                <option value="table">{t('learning.bank.importTable')}</option>
                <option value="gift">{t('learning.bank.importGift')}</option>
              </select>
            </label>
            <label className={editor.inline}>
              {t('learning.bank.importLanguage')}
              <select
                className={editor.input}
                value={written}
                onChange={({ currentTarget }) => setWritten(currentTarget.value as Language)}
              >
                {LANGUAGES.map((each) => (
                  <option key={each} value={each}>
                    {t(each === 'nl' ? 'learning.bank.missingNl' : 'learning.bank.missingEn')}
                  </option>
                ))}
              </select>
            </label>
            <Button variant="default" onClick={() => saveText('vakwerk-vragen.csv', csvText(EXAMPLE))}>
              {t('learning.bank.importExample')}
            </Button>
          </div>
          <label className={editor.inline}>
            {t('learning.bank.importPaste')}
            <textarea
              className={editor.input}
              rows={report ? 4 : 9}
              spellCheck={false}
              value={text}
              onChange={({ currentTarget }) => take(currentTarget.value)}
            />
          </label>
          {importAll.isError && (
            <ErrorState
              error={importAll.error}
              title={tCode(`learning.error.${codeOf(importAll.error)}`, 'learning.bank.failed')}
            />
          )}
          {report && (
            <section aria-label={t('learning.bank.importReport', { ready: report.ready, total: report.rows.length })}>
              <h2 className={classes.verdict} role="status">
                {t('learning.bank.importReport', { ready: report.ready, total: report.rows.length })}
              </h2>
              {report.unknownColumns.length > 0 && (
                <p className={editor.hint}>{t('learning.bank.importUnknown', { columns: report.unknownColumns.join(', ') })}</p>
              )}
              <div className={classes.report}>
                <TableScroll label={t('learning.bank.importTitle')}>
                  <table className={bank.table}>
                    <thead>
                      <tr>
                        <th scope="col">{t('learning.bank.importLine')}</th>
                        <th scope="col">{t('learning.bank.question')}</th>
                        <th scope="col">{t('learning.bank.importReason')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {report.rows.map((row) => (
                        <tr key={row.line}>
                          <td>{row.line}</td>
                          <th scope="row">
                            {row.prompt}
                            {row.kind && <small>{t(`learning.kind.${row.kind}`)}</small>}
                          </th>
                          <td className={classes.reason}>
                            {row.problems.length === 0 ? (
                              <StatusWord tone="good">
                                {t(row.unfinished ? 'learning.bank.importUnfinished' : 'learning.bank.importGood')}
                              </StatusWord>
                            ) : (
                              <StatusWord tone="attention">{row.problems.map(reason).join(' ')}</StatusWord>
                            )}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </TableScroll>
              </div>
            </section>
          )}
          <div className={classes.deeds}>
            {!report && (
              <Button loading={importAll.isPending} disabled={text.trim() === ''} onClick={() => run('check')}>
                {t('learning.bank.importCheck')}
              </Button>
            )}
            {report && report.ready > 0 && (
              <Button loading={importAll.isPending} onClick={() => run(bad.length === 0 ? 'allOrNothing' : 'goodOnes')}>
                {t(bad.length === 0 ? 'learning.bank.importAll' : 'learning.bank.importGoodOnes', { count: report.ready })}
              </Button>
            )}
            {bad.length > 0 && (
              <Button
                variant="default"
                onClick={() =>
                  saveText(
                    'vakwerk-fouten.csv',
                    csvText([
                      [t('learning.bank.importLine'), t('learning.bank.question'), t('learning.bank.importReason')],
                      ...bad.map(({ line, prompt, problems }) => [String(line), prompt, problems.map(reason).join(' ')]),
                    ]),
                  )
                }
              >
                {t('learning.bank.importErrors')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
