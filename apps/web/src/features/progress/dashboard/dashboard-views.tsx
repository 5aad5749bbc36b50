import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { savedViews } from '../../../lib/saved-views';
import { OwnViews } from '../../../ui/own-views';
import { type DashboardSearch, readDashboardSearch } from './dashboard-search';
import classes from './dashboard-views.module.css';
import { ViewMailButton } from './view-mail-button';

const EXACT = { exact: true } as const;
const views = savedViews('dashboard', readDashboardSearch);

/** One's own views of the dashboard; each can come by mail every week. */
export function DashboardViews({ search }: { readonly search: DashboardSearch }) {
  const { t } = useText();
  return (
    <nav className={classes.views} aria-label={t('progress.dashboard.views')} data-no-print>
      <OwnViews
        views={views}
        search={search}
        link={(each, current) => (
          <Link to="/dashboard" search={each.search} activeOptions={EXACT} aria-current={current ? 'true' : undefined}>
            <bdi>{each.name}</bdi>
          </Link>
        )}
        more={(each) => <ViewMailButton view={each} />}
      />
    </nav>
  );
}
