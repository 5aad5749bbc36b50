import { Button } from '@mantine/core';
import { IconBook2, IconCertificate, IconEye, IconHandStop, IconHeadphones, IconLock, IconMessages } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { type ProfileEvent, streamQuery } from './api';
import classes from './profile.module.css';

const ICONS = {
  call: IconHeadphones,
  lesson: IconBook2,
  coaching: IconMessages,
  agreement: IconHandStop,
  certificate: IconCertificate,
};

/** What happened around somebody, newest first, a page at a time. */
export function ProfileStream({ personId, tab }: { readonly personId: string; readonly tab: ProfileTab }) {
  const { t } = useText();
  const stream = useInfiniteQuery(streamQuery(personId, tab));
  const events = stream.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <section className={classes.stream} aria-label={t('progress.profile.stream')} aria-busy={stream.isFetching}>
      <h2>{t('progress.profile.stream')}</h2>
      {stream.isPending ? (
        <LoadingRows count={6} />
      ) : stream.isError && events.length === 0 ? (
        <ErrorState error={stream.error} title={t('progress.profile.failed')} onRetry={() => void stream.refetch()} />
      ) : events.length === 0 ? (
        <EmptyState title={t('progress.profile.empty')} text={t('progress.profile.emptyText')} />
      ) : (
        <>
          <p className={classes.note}>{t('progress.profile.streamNote')}</p>
          <ol>
            {events.map((event) => (
              <StreamEvent key={`${event.kind} ${event.id}`} event={event} />
            ))}
          </ol>
          {stream.hasNextPage && (
            <Button variant="default" loading={stream.isFetchingNextPage} onClick={() => void stream.fetchNextPage()}>
              {t('progress.profile.more')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function StreamEvent({ event }: { readonly event: ProfileEvent }) {
  const { t, date, percent, language } = useText();
  const { kind, at, title, text, score, random, seenByPerson, ownNote, state } = event;
  const Icon = ICONS[kind];
  const when = date(new Date(at));
  return (
    <li>
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={classes.when}>
          {t(`progress.profile.kind.${kind}`)} · {when}
          {kind === 'call' && !random && ` · ${t('progress.profile.chosen')}`}
        </p>
        <p>{text ?? title?.[language] ?? t(`progress.profile.kind.${kind}`)}</p>
        <p className={classes.marks}>
          {kind === 'call' && score != null && <span>{t('progress.profile.score', { percent: percent(score) })}</span>}
          {kind === 'agreement' && <span>{t(`progress.profile.agreement.${outcomeOf(state)}`)}</span>}
          {kind === 'coaching' && <span>{t(state === 'held' ? 'progress.profile.held' : 'progress.profile.planned')}</span>}
          <span data-seen={seenByPerson || undefined}>
            {seenByPerson ? (
              <IconEye size={16} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconLock size={16} stroke={1.75} aria-hidden="true" />
            )}
            {t(seenByPerson ? 'progress.profile.seen' : 'progress.profile.notSeen')}
          </span>
          {ownNote && (
            <span>
              <IconLock size={16} stroke={1.75} aria-hidden="true" />
              {t('progress.profile.ownNote')}
            </span>
          )}
        </p>
      </div>
      <Way event={event} when={when} />
    </li>
  );
}

const OUTCOMES = ['kept', 'notYet', 'dropped'] as const;
const outcomeOf = (state: string | null | undefined) => OUTCOMES.find((each) => each === state) ?? 'open';

function Way({ event, when }: { readonly event: ProfileEvent; readonly when: string }) {
  const { t } = useText();
  if (event.kind === 'call')
    return (
      <Link
        to="/feedback/$evaluationId"
        params={{ evaluationId: event.id }}
        className={classes.go}
        aria-label={t('progress.profile.toCallOf', { day: when })}
      >
        {t('progress.profile.toCall')}
      </Link>
    );
  if (event.sessionId)
    return (
      <Link
        to="/coaching/$sessionId"
        params={{ sessionId: event.sessionId }}
        className={classes.go}
        aria-label={t('progress.profile.toTalkOf', { day: when })}
      >
        {t('progress.profile.toTalk')}
      </Link>
    );
  return null;
}
