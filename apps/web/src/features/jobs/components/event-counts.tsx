import { useText } from '../../../lib/i18n';
import { TableScroll } from '../../../ui/table-scroll';
import type { EventCount } from '../api/job-overview';
import classes from './jobs.module.css';

/** What happened in the last 24 hours, and whether it was handled. */
export function EventCounts({ events }: { readonly events: readonly EventCount[] }) {
  const { t, number } = useText();
  return (
    <section className={classes.section}>
      <h2>{t('jobs.events.title')}</h2>
      <p>{t(events.length === 0 ? 'jobs.events.none' : 'jobs.events.help')}</p>
      {events.length > 0 && (
        <TableScroll label={t('jobs.events.title')}>
          <table aria-label={t('jobs.events.title')}>
            <thead>
              <tr>
                <th scope="col">{t('jobs.events.type')}</th>
                <th scope="col" data-number>
                  {t('jobs.events.told')}
                </th>
                <th scope="col" data-number>
                  {t('jobs.events.waiting')}
                </th>
                <th scope="col" data-number>
                  {t('jobs.events.done')}
                </th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ type, told, waiting, done }) => (
                <tr key={type}>
                  <th scope="row">{type}</th>
                  <td data-number>{number(told)}</td>
                  <td data-number>{number(waiting)}</td>
                  <td data-number>{number(done)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}
