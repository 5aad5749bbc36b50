import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
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
import queue from '../queue/queue-page.module.css';
import { type Dispute, useDisputes } from './api';
import { DISPUTE_VIEWS } from './dispute-views';
import classes from './disputes-page.module.css';
import { OverturnPanel } from './overturn-panel';

/** Disputes about people of my teams: what is open, what is late, what is mine, and how often a decision changes the answer. */
export function DisputesPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { teams } = useSignedIn();
  const { which: view = 'open', team } = useSearch({ from: '/shell/disputes' });
  const list = useDisputes(view, team ?? null);
  const all = list.data?.pages.flatMap(({ nodes }) => nodes);
  const counts = list.data?.pages[0]?.counts;
  const [at, setAt] = useState(0);
  const current = all?.[Math.min(at, all.length - 1)];
  const open = () => current && void navigate({ to: '/disputes/$disputeId', params: { disputeId: current.id } });
  const group = 'quality.disputes.title' as const;
  useShortcuts([
    { keys: 'j', label: 'quality.key.down', group, run: () => setAt(Math.min((all?.length ?? 1) - 1, at + 1)) },
    { keys: 'k', label: 'quality.key.up', group, run: () => setAt(Math.max(0, at - 1)) },
    { keys: 'Enter', label: 'quality.key.open', group, run: open },
  ]);
  return (
    <Page density="compact" title={t('quality.disputes.title')} intro={t('quality.disputes.intro')}>
      <div className={queue.columns}>
        <aside className={queue.side}>
          <h2>{t('quality.queue.views')}</h2>
          <ul>
            {DISPUTE_VIEWS.map((each) => (
              <li key={each}>
                <Link
                  to="/disputes"
                  search={{ which: each, ...(team && { team }) }}
                  aria-current={each === view ? 'true' : undefined}
                >
                  {t(`quality.disputes.view.${each}`)} <span>{counts?.[each]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </aside>
        <div className={queue.list}>
          {teams.length > 1 && (
            <div className={queue.tools}>
              <label className={queue.select}>
                {t('quality.queue.team')}
                <select
                  value={team ?? ''}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    void navigate({ to: '/disputes', search: { which: view, ...(value && { team: value }) } });
                  }}
                >
                  <option value="">{t('quality.queue.reason.all')}</option>
                  {teams.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          )}
          {list.isPending && <LoadingRows count={5} height={46} />}
          {list.isError && !all && (
            <ErrorState error={list.error} title={t('quality.disputes.loadFailed')} onRetry={() => void list.refetch()} />
          )}
          {all?.length === 0 && <EmptyState title={t(`quality.disputes.empty.${view}`)} text={t('quality.disputes.emptyText')} />}
          {all && all.length > 0 && (
            <TableScroll label={t('quality.disputes.title')}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('quality.disputes.agent')}</th>
                    <th scope="col">{t('quality.disputes.about')}</th>
                    <th scope="col">{t('quality.disputes.evaluator')}</th>
                    <th scope="col">{t('quality.disputes.reviewer')}</th>
                    <th scope="col">{t(view === 'closed' ? 'quality.disputes.outcome' : 'quality.disputes.due')}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((each) => (
                    <DisputeRow key={each.id} dispute={each} current={each.id === current?.id} />
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )}
          {list.hasNextPage && (
            <Button variant="default" mt={16} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('quality.disputes.more')}
            </Button>
          )}
          <OverturnPanel teamId={team ?? null} />
        </div>
      </div>
    </Page>
  );
}

function DisputeRow({ dispute, current }: { readonly dispute: Dispute; readonly current: boolean }) {
  const { t, day, percent, language } = useText();
  const { id, agent, evaluator, reviewer, interaction, items, state, dueAt, finalBefore, finalAfter } = dispute;
  const late = state === 'open' && new Date(dueAt) < new Date();
  const due = day(new Date(new Date(dueAt).getTime() - 1));
  const [first] = items;
  return (
    <tr data-current={current || undefined}>
      <th scope="row">
        <Link to="/disputes/$disputeId" params={{ disputeId: id }}>
          {fullName(agent)}
        </Link>
        <small>{t('quality.disputes.call', { day: day(new Date(interaction.startedAt)) })}</small>
      </th>
      <td>
        {first && pickLanguage(first.criterionText, language)}
        {items.length > 1 && <small>{t('quality.disputes.moreCriteria', { count: items.length - 1 })}</small>}
      </td>
      <td>{fullName(evaluator)}</td>
      <td>{reviewer ? fullName(reviewer) : t('quality.disputes.nobody')}</td>
      <td>
        {late ? (
          <StatusWord tone="attention">{t('quality.disputes.late', { day: due })}</StatusWord>
        ) : state === 'open' ? (
          due
        ) : (
          t(`quality.disputes.state.${state}`)
        )}
        {state === 'resolved' && finalBefore != null && finalAfter != null && (
          <small>{`${percent(finalBefore)} → ${percent(finalAfter)}`}</small>
        )}
      </td>
    </tr>
  );
}
