import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { type OfferedCall, offeredCallsQuery } from './api';
import classes from './calibration.module.css';

/** As the api: more takes longer than an afternoon. */
export const MOST_CALLS = 12;
const TYPING_MS = 250;

interface Props {
  readonly chosen: readonly OfferedCall[];
  readonly onToggle: (call: OfferedCall) => void;
}

/** Calls of my people that nobody scored; the address carries what was looked for. */
export function CallPicker({ chosen, onToggle }: Props) {
  const { t, dayAndTime } = useText();
  const navigate = useNavigate();
  const { teams } = useSignedIn();
  const { q = '', team } = useSearch({ from: '/shell/calibration/new' });
  const [typed, setTyped] = useState(q);
  const [text] = useDebouncedValue(typed.trim(), TYPING_MS);
  useEffect(() => {
    void navigate({
      to: '/calibration/new',
      search: { ...(text && { q: text }), ...(team && { team }) },
      replace: true,
      resetScroll: false,
    });
  }, [navigate, text, team]);
  const list = useInfiniteQuery(offeredCallsQuery(text, team ?? null));
  const calls = list.data?.pages.flatMap(({ nodes }) => nodes);
  const isChosen = (call: OfferedCall) => chosen.some(({ interaction }) => interaction.id === call.interaction.id);
  return (
    <section className={classes.picker} aria-label={t('quality.calibration.which')}>
      <h2>{t('quality.calibration.which')}</h2>
      <div className={classes.tools}>
        <input
          type="search"
          aria-label={t('quality.calibration.search')}
          placeholder={t('quality.calibration.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {teams.length > 1 && (
          <label>
            {t('quality.calibration.team')}
            <select
              value={team ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                void navigate({
                  to: '/calibration/new',
                  search: { ...(text && { q: text }), ...(value && { team: value }) },
                  replace: true,
                });
              }}
            >
              <option value="">{t('quality.calibration.allTeams')}</option>
              {teams.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {list.isPending && <LoadingRows count={6} height={48} />}
      {list.isError && !calls && (
        <ErrorState error={list.error} title={t('quality.calibration.loadFailed')} onRetry={() => void list.refetch()} />
      )}
      {calls?.length === 0 && <EmptyState title={t('quality.calibration.none')} text={t('quality.calibration.noneText')} />}
      {calls && calls.length > 0 && (
        <ul className={classes.offered}>
          {calls.map((call) => (
            <li key={call.interaction.id}>
              <label data-checked={isChosen(call) || undefined}>
                <input
                  type="checkbox"
                  checked={isChosen(call)}
                  disabled={!isChosen(call) && chosen.length >= MOST_CALLS}
                  onChange={() => onToggle(call)}
                />
                <span>
                  <b>{fullName(call.agent)}</b> {call.interaction.subject ?? t('quality.queue.noSubject')}
                  <small>
                    {[
                      dayAndTime(new Date(call.interaction.startedAt)),
                      formatTimecode(call.interaction.durationSeconds * 1000),
                      call.interaction.queue,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" mt={16} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('quality.calibration.more')}
        </Button>
      )}
    </section>
  );
}
