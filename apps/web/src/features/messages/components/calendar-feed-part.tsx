import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { CopyCode } from '../../../ui/copy-code';
import { StatusWord } from '../../../ui/status-word';
import type { Settings } from '../api/settings';
import classes from './settings.module.css';

interface Props {
  readonly feed: Settings['calendarFeed'];
  /** The address, just after it was made: it is shown once. */
  readonly url: string | null;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onRevoke: () => void;
}

/** One's own sessions in one's own calendar. */
export function CalendarFeedPart({ feed, url, busy, onMake, onRevoke }: Props) {
  const { t, dayAndTime } = useText();
  return (
    <section className={classes.part}>
      <h2>{t('messaging.feed.title')}</h2>
      <p>{t('messaging.feed.lead')}</p>
      <div className={classes.address} role="status">
        {url && <CopyCode label={t('messaging.feed.address')} code={url} />}
        {url && <StatusWord tone="attention">{t('messaging.feed.once')}</StatusWord>}
        {feed && <p>{t('messaging.feed.since', { when: dayAndTime(new Date(feed.createdAt)) })}</p>}
        {feed && (
          <p>
            {feed.lastReadAt
              ? t('messaging.feed.lastRead', { when: dayAndTime(new Date(feed.lastReadAt)) })
              : t('messaging.feed.neverRead')}
          </p>
        )}
      </div>
      <div className={classes.fields}>
        <Button variant="default" loading={busy} onClick={onMake}>
          {t(feed ? 'messaging.feed.renew' : 'messaging.feed.make')}
        </Button>
        {feed && (
          <Button variant="default" loading={busy} onClick={onRevoke}>
            {t('messaging.feed.revoke')}
          </Button>
        )}
      </div>
    </section>
  );
}
