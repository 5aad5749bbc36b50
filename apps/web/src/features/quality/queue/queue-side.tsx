import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { savedViews } from '../../../lib/saved-views';
import { OwnViews, useChosenView } from '../../../ui/own-views';
import { FairSample } from './fair-sample';
import classes from './queue-page.module.css';
import { type QueueSearch, readQueueSearch, VIEWS, type View } from './queue-search';
import type { Quota } from './scoring-queue';

/** Only the very same filters are this view; the router would take fewer for it too. */
const EXACT = { exact: true } as const;
const views = savedViews('queue', readQueueSearch);

interface Props {
  readonly search: QueueSearch;
  readonly quotas: readonly Quota[];
  /** How many calls are in a view with its own filters; null: not known. */
  readonly countIn: (search: QueueSearch) => number | null;
}

/** Views everybody has, one's own, and how fair the sample is so far. */
export function QueueSide({ search, quotas, countIn }: Props) {
  const { t } = useText();
  const chosen = useChosenView(views, search);
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
      <OwnViews
        views={views}
        search={search}
        link={(each, current) => (
          <Link to="/queue" search={each.search} activeOptions={EXACT} aria-current={current ? 'true' : undefined}>
            <bdi>{each.name}</bdi> <span>{countIn(each.search)}</span>
          </Link>
        )}
      />
      <FairSample quotas={quotas} />
    </aside>
  );
}
