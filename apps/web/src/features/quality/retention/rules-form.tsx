import { Button, NumberInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import intake from '../intake/intake.module.css';
import { type Days, type StoredRules, useChangeRules, usePreview } from './api';
import classes from './retention.module.css';

const ConfirmDialog = lazy(() => import('./confirm-dialog'));
const CLASSES = ['audio', 'transcript', 'evaluation'] as const;
const MEGABYTE = 1_000_000;

/** The days per class, with what they would remove today beside them. */
export function RulesForm({ stored }: { readonly stored: StoredRules }) {
  const { t, tCode, number } = useText();
  const { audio = null, transcript = null, evaluation = null } = stored.rules;
  const before: Days = { audio, transcript, evaluation };
  const [days, setDays] = useState(before);
  const [asking, ask] = useState(false);
  const change = useChangeRules();
  const preview = usePreview(days);
  const counts = preview.data;
  const due = counts?.reduce((sum, each) => sum + each.due, 0) ?? 0;
  const same = CLASSES.every((name) => days[name] === before[name]);
  const save = () => change.mutate({ expectedVersion: stored.version, days }, { onSettled: () => ask(false) });
  return (
    <form
      className={classes.rules}
      onSubmit={(event) => {
        event.preventDefault();
        if (due > 0) ask(true);
        else save();
      }}
    >
      <h2>{t('quality.retention.rules')}</h2>
      <p>{t('quality.retention.daysHint')}</p>
      <TableScroll label={t('quality.retention.rules')}>
        <table className={intake.table}>
          <thead>
            <tr>
              <th scope="col">{t('quality.retention.class')}</th>
              <th scope="col">{t('quality.retention.days')}</th>
              <th scope="col">{t('quality.retention.today')}</th>
              <th scope="col">{t('quality.retention.size')}</th>
              <th scope="col">{t('quality.retention.held')}</th>
            </tr>
          </thead>
          <tbody>
            {CLASSES.map((name) => {
              const count = counts?.find((each) => each.class === name);
              const what = t(`quality.retention.class.${name}`);
              return (
                <tr key={name}>
                  <th scope="row">{what}</th>
                  <td>
                    <NumberInput
                      aria-label={t('quality.retention.daysOf', { what })}
                      placeholder={t('quality.retention.forever')}
                      value={days[name] ?? ''}
                      min={1}
                      max={36_500}
                      clampBehavior="strict"
                      allowDecimal={false}
                      hideControls
                      className={classes.days ?? ''}
                      onChange={(value) => setDays({ ...days, [name]: typeof value === 'number' ? value : null })}
                    />
                  </td>
                  <td>{count ? number(count.due) : '–'}</td>
                  <td>{count ? t('quality.retention.megabytes', { size: number(count.bytes / MEGABYTE, 1) }) : '–'}</td>
                  <td>{count ? number(count.held) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <div className={classes.end}>
        <Button type="submit" disabled={same || !counts || preview.isPlaceholderData} loading={change.isPending}>
          {t('quality.retention.save')}
        </Button>
        <div role="status">
          {same && stored.version > 0 && <StatusWord tone="good">{t('quality.retention.saved')}</StatusWord>}
        </div>
        <div role="alert">
          {preview.isError && <StatusWord tone="critical">{t('quality.retention.previewFailed')}</StatusWord>}
          {change.error && (
            <StatusWord tone="critical">
              {tCode('code' in change.error ? String(change.error.code) : '', 'quality.retention.saveFailed')}
            </StatusWord>
          )}
        </div>
      </div>
      <Suspense fallback={null}>
        {asking && <ConfirmDialog count={due} pending={change.isPending} onConfirm={save} onClose={() => ask(false)} />}
      </Suspense>
    </form>
  );
}
