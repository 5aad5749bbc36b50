import { Button } from '@mantine/core';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import classes from './intake.module.css';
import { showNotice } from './notice';
import { type Parked, useMatch, useParked, usePeopleToMatch } from './parked';

const DiscardDialog = lazy(() => import('./discard-dialog'));

/** Interactions whose employee number nobody has: say whose they are, or let them go. */
export function ParkedPage() {
  const { t } = useText();
  const parked = useParked();
  const people = usePeopleToMatch().data ?? [];
  const [discarding, setDiscarding] = useState<Parked | null>(null);
  const rows = parked.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = parked.data?.pages[0]?.total ?? 0;
  return (
    <Page title={t('quality.parked.title')} intro={t('quality.parked.intro')} density="compact">
      {parked.isPending && <LoadingRows count={5} height={56} />}
      {parked.isError && (
        <ErrorState error={parked.error} title={t('quality.parked.error')} onRetry={() => void parked.refetch()} />
      )}
      {parked.data && rows.length === 0 && <EmptyState title={t('quality.parked.empty')} text={t('quality.parked.emptyText')} />}
      {rows.length > 0 && (
        <>
          <p className={classes.count} role="status">
            {t('quality.parked.count', { count: total })}
          </p>
          <table className={classes.table} aria-label={t('quality.parked.title')}>
            <thead>
              <tr>
                <th scope="col">{t('quality.parked.number')}</th>
                <th scope="col">{t('quality.parked.call')}</th>
                <th scope="col">{t('quality.parked.holds')}</th>
                <th scope="col">{t('quality.parked.came')}</th>
                <th scope="col">{t('quality.parked.person')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ParkedRow key={row.id} row={row} people={people} onDiscard={() => setDiscarding(row)} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {parked.hasNextPage && (
        <Button variant="default" mt={16} loading={parked.isFetchingNextPage} onClick={() => void parked.fetchNextPage()}>
          {t('quality.parked.more')}
        </Button>
      )}
      <Suspense fallback={null}>
        {discarding && <DiscardDialog parked={discarding} onClose={() => setDiscarding(null)} />}
      </Suspense>
    </Page>
  );
}

interface RowProps {
  readonly row: Parked;
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly onDiscard: () => void;
}

function ParkedRow({ row, people, onDiscard }: RowProps) {
  const { t, dayAndTime, day } = useText();
  const match = useMatch();
  const [personId, setPerson] = useState('');
  const chosen = people.find(({ id }) => id === personId);
  const holds = row.hasRecording ? (row.hasTranscript ? 'both' : 'sound') : row.hasTranscript ? 'words' : 'none';
  const confirm = () =>
    chosen &&
    match.mutate(
      { id: row.id, personId },
      {
        onSuccess: () => void showNotice(t('quality.parked.matched', { name: fullName(chosen) }), t('common.close')),
        onError: () => void showNotice(t('quality.parked.gone'), t('common.close')),
      },
    );
  return (
    <tr>
      <th scope="row">{row.employeeNumber}</th>
      <td>
        {row.subject ?? row.queue ?? t('quality.queue.noSubject')}
        <span>
          {dayAndTime(new Date(row.startedAt))} · {formatTimecode(row.durationSeconds * 1000)}
        </span>
      </td>
      <td>{t(`quality.parked.holds.${holds}`)}</td>
      <td data-label={t('quality.parked.came')}>{day(new Date(row.createdAt))}</td>
      <td className={classes.act}>
        <select
          value={personId}
          aria-label={t('quality.parked.personOf', { number: row.employeeNumber })}
          onChange={(event) => setPerson(event.currentTarget.value)}
        >
          <option value="">{t('quality.parked.person')}</option>
          {people.map((each) => (
            <option key={each.id} value={each.id}>
              {fullName(each)}
            </option>
          ))}
        </select>
        <Button size="sm" disabled={!chosen} loading={match.isPending} onClick={confirm}>
          {t('quality.parked.match')}
        </Button>
        <Button size="sm" variant="default" onClick={onDiscard}>
          {t('quality.parked.discard')}
        </Button>
      </td>
    </tr>
  );
}
