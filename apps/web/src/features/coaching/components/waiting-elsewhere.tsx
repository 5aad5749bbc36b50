import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { waitingQuery } from '../api/waiting';
import classes from './session-list.module.css';

/** What others ask of a coach: points an agent sees differently, and open answers to grade. Nothing waits: nothing is shown. */
export function WaitingElsewhere() {
  const { t } = useText();
  const { data } = useQuery(waitingQuery);
  if (!data || data.disputes + data.answers === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('coaching.day.waiting')}</h2>
      <Rows label={t('coaching.day.waiting')}>
        {data.disputes > 0 && (
          <li>
            <Link to="/disputes" className={rowClass}>
              <RowContent title={t('coaching.day.disputes', { count: data.disputes })} />
            </Link>
          </li>
        )}
        {data.answers > 0 && (
          <li>
            <Link to="/grading" className={rowClass}>
              <RowContent title={t('coaching.day.answers', { count: data.answers })} />
            </Link>
          </li>
        )}
      </Rows>
    </section>
  );
}
