import { Button, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { type QualitySettings, useChangeSettings, useQualitySettings } from './api';
import classes from './quality-settings-page.module.css';

const NUMBERS = [
  { name: 'releaseDelayDays', min: 0, max: 45 },
  { name: 'remindAfterDays', min: 0, max: 45 },
  { name: 'disputeWorkingDays', min: 1, max: 60 },
  { name: 'disputeReviewDays', min: 1, max: 60 },
  { name: 'randomPerMonth', min: 0, max: 100 },
] as const;

/** How this organisation shares scores: when agents see them, how long they may disagree, how many calls are drawn. */
export function QualitySettingsPage() {
  const { t } = useText();
  const settings = useQualitySettings();
  return (
    <Page title={t('quality.settings.title')} intro={t('quality.settings.intro')} density="compact" width="learn">
      {settings.isError && (
        <ErrorState error={settings.error} title={t('quality.settings.loadFailed')} onRetry={() => void settings.refetch()} />
      )}
      {settings.isPending && <LoadingRows count={6} />}
      {settings.data && <SettingsForm key={settings.data.version} stored={settings.data} />}
    </Page>
  );
}

function SettingsForm({ stored }: { readonly stored: QualitySettings }) {
  const { t, tCode } = useText();
  const change = useChangeSettings();
  const [wanted, setWanted] = useState(stored);
  const { version: expectedVersion, ...choices } = wanted;
  const same = JSON.stringify(wanted) === JSON.stringify(stored);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ expectedVersion, ...choices });
      }}
    >
      {NUMBERS.map(({ name, min, max }) => (
        <NumberInput
          key={name}
          label={t(`quality.settings.${name}`)}
          description={t(`quality.settings.${name}.hint`)}
          value={wanted[name]}
          min={min}
          max={max}
          clampBehavior="strict"
          allowDecimal={false}
          hideControls
          className={classes.number}
          onChange={(value) => typeof value === 'number' && setWanted({ ...wanted, [name]: value })}
        />
      ))}
      <Switch
        label={t('quality.settings.selfEvaluation')}
        description={t('quality.settings.selfEvaluation.hint')}
        checked={wanted.selfEvaluation}
        onChange={(event) => setWanted({ ...wanted, selfEvaluation: event.currentTarget.checked })}
      />
      <p className={classes.from}>{t('quality.settings.fromNow')}</p>
      <div className={classes.end}>
        <Button type="submit" disabled={same} loading={change.isPending}>
          {t('quality.settings.save')}
        </Button>
        <div role="status">
          {same && stored.version > 0 && <StatusWord tone="good">{t('quality.settings.saved')}</StatusWord>}
        </div>
        <div role="alert">
          {change.error && (
            <StatusWord tone="critical">
              {tCode('code' in change.error ? String(change.error.code) : '', 'quality.settings.saveFailed')}
            </StatusWord>
          )}
        </div>
      </div>
    </form>
  );
}
