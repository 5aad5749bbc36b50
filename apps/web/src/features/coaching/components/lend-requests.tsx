import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { type MyFragment, myFragmentsQuery, useAnswerFragment, useStopFragment } from '../api/fragments';
import { noonOf } from '../model/local-date';
import { FragmentSound } from './fragment-sound';
import classes from './lend-requests.module.css';

const SHOWN: readonly MyFragment['state'][] = ['asked', 'given', 'refused'];

/** What the viewer was asked to lend to lessons, and what they lent: theirs to give and to take back. Nothing when there is none. */
export default function LendRequests({ className }: { readonly className: string | undefined }) {
  const { t } = useText();
  const fragments = (useQuery(myFragmentsQuery).data ?? []).filter(({ state }) => SHOWN.includes(state));
  if (fragments.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t('coaching.fragment.title')}</h2>
      <p>{t('coaching.fragment.intro')}</p>
      <ul className={classes.list}>
        {fragments.map((fragment) => (
          <li key={fragment.id}>
            <LendRequest fragment={fragment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LendRequest({ fragment }: { readonly fragment: MyFragment }) {
  const { t, day, date } = useText();
  const answer = useAnswerFragment();
  const stop = useStopFragment();
  const { id, state, interactionId, why, expiresOn, callStartedAt, startMs, endMs, askedBy, turns } = fragment;
  const until = date(noonOf(expiresOn));
  const busy = answer.isPending || stop.isPending;
  const failed = answer.isError || stop.isError;
  return (
    <article className={classes.request} data-asked={state === 'asked' || undefined}>
      <p className={classes.from}>
        {t('coaching.fragment.from', {
          name: fullName(askedBy),
          day: day(new Date(callStartedAt)),
          start: formatTimecode(startMs),
          end: formatTimecode(endMs),
        })}
      </p>
      <p className={classes.why}>{why}</p>
      {interactionId && <FragmentSound interactionId={interactionId} fragments={[{ id, number: 1, startMs, endMs, note: '' }]} />}
      {turns.length > 0 && (
        <blockquote className={classes.words}>
          {turns.map((turn) => (
            <p key={`${turn.startSeconds} ${turn.speaker}`}>
              <b>{t(turn.speaker === 'agent' ? 'common.lane.agent' : 'common.lane.customer')}</b> {turn.text}
            </p>
          ))}
        </blockquote>
      )}
      <p className={classes.until}>{t('coaching.fragment.until', { day: until })}</p>
      <div className={classes.deeds}>
        {state === 'given' ? (
          <>
            <StatusWord tone="good">{t('coaching.fragment.given')}</StatusWord>
            <Button variant="default" loading={busy} onClick={() => stop.mutate(id)}>
              {t('coaching.fragment.stop')}
            </Button>
          </>
        ) : (
          <>
            {state === 'refused' && <StatusWord tone="info">{t('coaching.fragment.refused')}</StatusWord>}
            <Button
              variant={state === 'asked' ? 'filled' : 'default'}
              loading={busy}
              onClick={() => answer.mutate({ fragmentId: id, lends: true })}
            >
              {t('coaching.fragment.yes')}
            </Button>
            {state === 'asked' && (
              <Button variant="default" loading={busy} onClick={() => answer.mutate({ fragmentId: id, lends: false })}>
                {t('coaching.fragment.no')}
              </Button>
            )}
          </>
        )}
      </div>
      <div role="alert">{failed && <StatusWord tone="critical">{t('coaching.fragment.failed')}</StatusWord>}</div>
    </article>
  );
}
