import { Link } from '@tanstack/react-router';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useText } from '../../../lib/i18n';
import { savedViews } from '../../../lib/saved-views';
import { useSignedIn } from '../../../lib/session';
import { OwnViews, useChosenView } from '../../../ui/own-views';
import classes from './register.module.css';
import { type RegisterSearch, readRegisterSearch } from './register-search';

const EXACT = { exact: true } as const;
const views = savedViews('evaluations', readRegisterSearch);

/** Views everybody has, and one's own. */
export function RegisterViews({ search, leads }: { readonly search: RegisterSearch; readonly leads: boolean }) {
  const { t } = useText();
  const { person } = useSignedIn();
  const chosen = useChosenView(views, search);
  // The order is no part of what everybody’s views hold.
  const { order: _, ...filters } = search;
  const standing: readonly (readonly [MessageId, RegisterSearch])[] = [
    ['quality.register.view.all', {}],
    ['quality.register.view.fatal', { outcome: 'fatal' }],
    ['quality.register.view.failed', { outcome: 'failed' }],
    ['quality.register.view.disputed', { state: 'disputed' }],
    ...(leads
      ? ([
          ['quality.register.view.graded', { state: 'graded' }],
          ['quality.register.view.mine', { evaluator: person.id }],
        ] as const)
      : []),
  ];
  return (
    <nav className={classes.views} aria-label={t('quality.register.views')} data-no-print>
      <ul>
        {standing.map(([label, wanted]) => (
          <li key={label}>
            <Link
              to="/evaluations"
              search={wanted}
              activeOptions={EXACT}
              aria-current={!chosen && views.isSame(wanted, filters) ? 'true' : undefined}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
      <OwnViews
        views={views}
        search={search}
        link={(each, current) => (
          <Link to="/evaluations" search={each.search} activeOptions={EXACT} aria-current={current ? 'true' : undefined}>
            <bdi>{each.name}</bdi>
          </Link>
        )}
      />
    </nav>
  );
}
