import { IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { FairSample } from './fair-sample';
import classes from './queue-page.module.css';
import { type QueueSearch, VIEWS, type View } from './queue-search';
import { sameSearch } from './queue-views';
import { type OwnView, savedViewsQuery, useForgetView, useSaveView } from './saved-views';
import type { Quota } from './scoring-queue';

const ViewNameDialog = lazy(() => import('./view-name-dialog'));

/** Only the very same filters are this view; the router would take fewer for it too. */
const EXACT = { exact: true } as const;

interface Props {
  readonly search: QueueSearch;
  readonly quotas: readonly Quota[];
  /** How many calls are in a view with its own filters; null: not known. */
  readonly countIn: (search: QueueSearch) => number | null;
}

/** Views everybody has, one's own, and how fair the sample is so far. */
export function QueueSide({ search, quotas, countIn }: Props) {
  const { t } = useText();
  const [naming, setNaming] = useState<'new' | OwnView | null>(null);
  const own = useQuery(savedViewsQuery).data ?? [];
  const save = useSaveView();
  const forget = useForgetView();
  const undoToast = useUndoToast();
  const chosen = own.find((each) => sameSearch(each.search, search));
  const forgetOne = ({ id, name, search: kept }: OwnView) =>
    forget.mutate(id, {
      onSuccess: () => void undoToast(t('quality.queue.view.forgotten', { name }), () => save.mutate({ name, search: kept })),
    });
  const view = search.view ?? 'today';
  const currentView = (each: View) => (!chosen && each === view ? 'true' : undefined);
  return (
    <aside className={classes.side} aria-label={t('quality.queue.views')}>
      <h2>{t('quality.queue.views')}</h2>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <Link to="/queue" search={{ view: each }} activeOptions={EXACT} aria-current={currentView(each)}>
              {t(`quality.queue.view.${each}`)} <span>{countIn({ view: each })}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/calls">{t('quality.queue.allCalls')}</Link>
        </li>
      </ul>
      {own.length > 0 && (
        <>
          <h2>{t('quality.queue.ownViews')}</h2>
          <ul>
            {own.map((each) => (
              <li key={each.id} className={classes.own}>
                <Link
                  to="/queue"
                  search={each.search}
                  activeOptions={EXACT}
                  aria-current={each.id === chosen?.id ? 'true' : undefined}
                >
                  <bdi>{each.name}</bdi> <span>{countIn(each.search)}</span>
                </Link>
                <button
                  type="button"
                  aria-label={t('quality.queue.view.rename', { name: each.name })}
                  onClick={() => setNaming(each)}
                >
                  <IconPencil size={16} stroke={1.75} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  aria-label={t('quality.queue.view.forget', { name: each.name })}
                  onClick={() => forgetOne(each)}
                >
                  <IconX size={16} stroke={1.75} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className={classes.keep} onClick={() => setNaming('new')}>
        <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.queue.view.save')}
      </button>
      <FairSample quotas={quotas} />
      <Suspense fallback={null}>
        {naming && <ViewNameDialog view={naming === 'new' ? null : naming} search={search} onClose={() => setNaming(null)} />}
      </Suspense>
    </aside>
  );
}
