import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unreadQuery } from './api/inbox';
import classes from './bell.module.css';

const MOST_SHOWN = 99;

/** To the inbox, with how much is unread. It changes by itself, and is read out when it does. */
export default function Bell({ named = false }: { readonly named?: boolean | undefined }) {
  const { t, number } = useText();
  const { data: count = 0 } = useQuery(unreadQuery);
  const words = t('messaging.inbox.unread', { count });
  return (
    <Link to="/messages" className={classes.bell} data-named={named || undefined} activeProps={{ 'aria-current': 'page' }}>
      <span className={classes.sign}>
        <IconBell size={22} stroke={1.75} aria-hidden="true" />
        {count > 0 && (
          <span className={classes.count} aria-hidden="true">
            {count > MOST_SHOWN ? `${number(MOST_SHOWN)}+` : number(count)}
          </span>
        )}
      </span>
      <span className={named ? undefined : classes.hidden}>{t('messaging.inbox.title')}</span>
      <span className={classes.hidden} role="status" aria-live="polite">
        {count > 0 ? words : ''}
      </span>
    </Link>
  );
}
