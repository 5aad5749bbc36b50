import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './queue-page.module.css';
import { QuotaTicks } from './quota-ticks';
import type { Quota } from './scoring-queue';

/** Everybody gets as many random calls. By name, as the list of people is: it says who still needs calls, never who is better. */
export function FairSample({ quotas }: { readonly quotas: readonly Quota[] }) {
  const { t } = useText();
  if (quotas.length === 0) return null;
  // What somebody has more than their share does not make up for what another one misses.
  const scored = quotas.reduce((sum, each) => sum + Math.min(each.scored, each.quota), 0);
  const quota = quotas.reduce((sum, each) => sum + each.quota, 0);
  return (
    <div className={classes.fair}>
      <h2>{t('quality.queue.fair')}</h2>
      <p>{t('quality.queue.fairText')}</p>
      <p className={classes.meta}>
        {t('quality.queue.fairDone', { scored, quota })} · <Link to="/sampling">{t('quality.queue.fairHow')}</Link>
      </p>
      <details>
        <summary>{t('quality.queue.fairPeople', { count: quotas.length })}</summary>
        <ul>
          {quotas.map((each) => (
            <li key={each.agent.id}>
              {fullName(each.agent)}
              <QuotaTicks quota={each} next={false} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
