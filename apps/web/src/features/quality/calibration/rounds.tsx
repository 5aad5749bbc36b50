import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { Tabs } from '../../../ui/tabs';
import { type CalibrationItem, calibrationsQuery } from './api';
import classes from './calibration.module.css';

const VIEWS = ['open', 'waiting', 'revealed'] as const;

/** Rounds I lead or score for: what I still have to score, what waits for others, and what is there to talk about. */
export function CalibrationsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { roles } = useSignedIn();
  const scores = mayCall(roles, 'calibration:own');
  // Who cannot score has nothing under "for you".
  const { show = scores ? 'open' : 'waiting' } = useSearch({ from: '/shell/calibration' });
  const list = useInfiniteQuery(calibrationsQuery(show));
  const all = list.data?.pages.flatMap(({ nodes }) => nodes);
  const counts = list.data?.pages[0]?.counts;
  const [at, setAt] = useState(0);
  const current = all?.[Math.min(at, all.length - 1)];
  const group = 'quality.calibration.title' as const;
  const open = () => current && void navigate({ to: '/calibration/$calibrationId', params: { calibrationId: current.id } });
  useShortcuts([
    { keys: 'j', label: 'quality.key.down', group, run: () => setAt(Math.min((all?.length ?? 1) - 1, at + 1)) },
    { keys: 'k', label: 'quality.key.up', group, run: () => setAt(Math.max(0, at - 1)) },
    { keys: 'Enter', label: 'quality.key.open', group, run: open },
  ]);
  const start = (
    <Button component={Link} to="/calibration/new">
      {t('quality.calibration.new')}
    </Button>
  );
  return (
    <Page
      density="compact"
      title={t('quality.calibration.title')}
      intro={t('quality.calibration.intro')}
      actions={
        <>
          {scores && <Link to="/calibration/severity">{t('quality.calibration.severity')}</Link>}
          {start}
        </>
      }
    >
      <Tabs
        label={t('quality.calibration.views')}
        tabs={VIEWS.map((id) => ({
          id,
          label: t(`quality.calibration.view.${id}`),
          ...(counts && { count: counts[id] }),
        }))}
        active={show}
        onChange={(next) => void navigate({ to: '/calibration', search: { show: next } })}
      >
        <div className={classes.list}>
          {list.isPending && <LoadingRows count={4} height={52} />}
          {list.isError && !all && (
            <ErrorState error={list.error} title={t('quality.calibration.loadFailed')} onRetry={() => void list.refetch()} />
          )}
          {all?.length === 0 && (
            <EmptyState
              title={t(`quality.calibration.empty.${show}`)}
              text={t('quality.calibration.emptyText')}
              action={<Link to="/calibration/new">{t('quality.calibration.new')}</Link>}
            />
          )}
          {all && all.length > 0 && (
            <TableScroll label={t('quality.calibration.views')}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('quality.calibration.name')}</th>
                    <th scope="col">{t('quality.calibration.lead')}</th>
                    <th scope="col" data-number>
                      {t('quality.calibration.calls')}
                    </th>
                    <th scope="col">{t('quality.calibration.done')}</th>
                    <th scope="col">{t(show === 'revealed' ? 'quality.calibration.revealedOn' : 'quality.calibration.due')}</th>
                    {show === 'open' && <th scope="col">{t('quality.calibration.yours')}</th>}
                  </tr>
                </thead>
                <tbody>
                  {all.map((each) => (
                    <ItemRow key={each.id} item={each} own={show === 'open'} current={each.id === current?.id} />
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )}
          {list.hasNextPage && (
            <Button variant="default" mt={16} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('quality.calibration.more')}
            </Button>
          )}
        </div>
      </Tabs>
    </Page>
  );
}

interface RowProps {
  readonly item: CalibrationItem;
  readonly own: boolean;
  readonly current: boolean;
}

function ItemRow({ item, own, current }: RowProps) {
  const { t, day } = useText();
  const { id, name, lead, callCount, doneCount, evaluatorCount, revealedAt, dueOn, leftForMe } = item;
  return (
    <tr data-current={current || undefined}>
      <th scope="row">
        <Link to="/calibration/$calibrationId" params={{ calibrationId: id }}>
          {name}
        </Link>
      </th>
      <td>{fullName(lead)}</td>
      <td data-number>{callCount}</td>
      <td>{t('quality.calibration.doneOf', { done: doneCount, total: evaluatorCount })}</td>
      <td>{revealedAt ? day(new Date(revealedAt)) : <DueDay dueOn={dueOn ?? null} />}</td>
      {own && <td>{t('quality.calibration.leftForMe', { count: leftForMe })}</td>}
    </tr>
  );
}

/** Noon: the same day in every zone people work in. */
export const noonOf = (date: string): Date => new Date(`${date}T12:00:00`);

function DueDay({ dueOn }: { readonly dueOn: string | null }) {
  const { t, day } = useText();
  if (dueOn === null) return t('quality.calibration.noDue');
  const words = day(noonOf(dueOn));
  const over = new Date(`${dueOn}T23:59:59`) < new Date();
  return over ? <StatusWord tone="attention">{t('quality.calibration.late', { day: words })}</StatusWord> : words;
}
