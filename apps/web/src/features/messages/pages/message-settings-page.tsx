import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { type Kind, type Settings, settingsQuery, useMessageSettings } from '../api/settings';
import { CalendarFeedPart } from '../components/calendar-feed-part';
import { ChoiceTable } from '../components/choice-table';
import { DigestPart } from '../components/digest-part';
import { HoursPart } from '../components/hours-part';
import { PreviewDialog } from '../components/preview-dialog';
import classes from '../components/settings.module.css';

/** What a person gets, how and when. Every choice holds at once. */
export function MessageSettingsPage() {
  const { t } = useText();
  const settings = useQuery(settingsQuery);
  return (
    <Page title={t('messaging.settings.title')} intro={t('messaging.settings.lead')} width="today">
      {settings.isError && !settings.data && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.isPending && <LoadingRows count={8} />}
      {settings.data && <Parts stored={settings.data} />}
    </Page>
  );
}

function Parts({ stored }: { readonly stored: Settings }) {
  const { t } = useText();
  const { choose, save, makeFeed, revokeFeed } = useMessageSettings();
  const [shown, setShown] = useState<Kind | null>(null);
  const deeds = [choose, save, makeFeed, revokeFeed];
  const failed = deeds.some(({ isError }) => isError);
  const { choices: _choices, calendarFeed, ...values } = stored;
  return (
    <>
      <ChoiceTable stored={stored} onChoose={choose.mutate} onShow={setShown} />
      <HoursPart stored={stored} onSave={(change) => save.mutate({ ...values, ...change })} />
      <DigestPart stored={stored} onSave={(change) => save.mutate({ ...values, ...change })} />
      <CalendarFeedPart
        feed={calendarFeed}
        url={makeFeed.data ?? null}
        busy={makeFeed.isPending || revokeFeed.isPending}
        onMake={makeFeed.mutate}
        onRevoke={() => {
          makeFeed.reset();
          revokeFeed.mutate();
        }}
      />
      <div role="status" className={classes.state}>
        {!failed && (choose.isSuccess || save.isSuccess) && <StatusWord tone="good">{t('messaging.settings.saved')}</StatusWord>}
      </div>
      <div role="alert">{failed && <StatusWord tone="critical">{t('messaging.settings.saveFailed')}</StatusWord>}</div>
      {shown && <PreviewDialog kind={shown} onClose={() => setShown(null)} />}
    </>
  );
}
