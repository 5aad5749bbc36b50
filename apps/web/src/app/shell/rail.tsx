import { IconSearch } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../lib/i18n';
import { useSignedIn } from '../../lib/session';
import { Mark } from '../../ui/mark';
import { AccountButton } from './account-button';
import { BellPlace } from './bell-place';
import { openSearch } from './dialogs';
import { MenuIcon } from './menu-icon';
import type { NavigationItem } from './navigation';
import classes from './rail.module.css';
import { useNavigation } from './use-navigation';

/** Which keys search is no hurry, and a phone has none. */
const KeyHint = lazy(async () => ({ default: (await import('../../ui/key-hint')).KeyHint }));
/** A number that may come a moment after the menu. */
const UnreadCount = lazy(async () => ({
  default: (await import('../../features/quality/feedback/unread-count')).UnreadCount,
}));

/** Same links in the same order, wide or folded; folded, the names stay as accessible names and tooltips. */
export function Rail({ folded, label }: { readonly folded: boolean; readonly label: string }) {
  const { t } = useText();
  const groups = useNavigation();
  const { roles } = useSignedIn();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav
      className={classes.rail}
      aria-label={label}
      data-folded={folded || undefined}
      data-ground={roles.includes('agent') ? undefined : 'sunken'}
    >
      <Link to="/" className={classes.brand} aria-label={t('common.appName')}>
        <Mark />
        {!folded && <span>{t('common.appName')}</span>}
      </Link>
      <button
        type="button"
        className={classes.find}
        onClick={openSearch}
        title={folded ? t('common.search') : undefined}
        aria-label={folded ? t('common.search') : undefined}
      >
        {folded ? <IconSearch size={20} stroke={1.75} aria-hidden="true" /> : <span>{t('common.search')}</span>}
        {!folded && (
          <Suspense fallback={null}>
            <KeyHint keys="mod+k" />
          </Suspense>
        )}
      </button>
      <div className={classes.scroll}>
        {groups.map((group) => (
          <section key={group.label}>
            {!folded && groups.length > 1 && <h2>{t(group.label)}</h2>}
            <ul>
              {group.items.map((item) => {
                const { to, label: name, also } = item;
                return (
                  <li key={to}>
                    <Link
                      to={to}
                      className={classes.link}
                      title={folded ? t(name) : undefined}
                      activeProps={{ 'aria-current': 'page' }}
                      activeOptions={{ exact: isInside(to, path, group.items) }}
                      aria-current={also?.some((each) => path.startsWith(each)) ? 'true' : undefined}
                      aria-label={folded ? t(name) : undefined}
                    >
                      <MenuIcon of={item} size={22} />
                      {!folded && t(name)}
                      {!folded && to === '/feedback' && (
                        <Suspense fallback={null}>
                          <UnreadCount className={classes.count} />
                        </Suspense>
                      )}
                    </Link>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <BellPlace named={!folded} />
      <AccountButton small={folded} />
    </nav>
  );
}

/** A page under another page of the menu is that page alone, and not both. */
const isInside = (to: string, path: string, items: readonly NavigationItem[]): boolean =>
  items.some((each) => [each.to, ...(each.also ?? [])].some((one) => one.startsWith(`${to}/`) && path.startsWith(one)));
