import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { AuditEntry } from './audit';
import classes from './audit-page.module.css';

/** One entry per row; what changed folds out below it. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t, dayAndTime } = useText();
  return (
    <table className={classes.table} aria-label={t('people.audit.table')}>
      <thead>
        <tr>
          <th scope="col">{t('people.audit.when')}</th>
          <th scope="col">{t('people.audit.who')}</th>
          <th scope="col">{t('people.audit.deed')}</th>
          <th scope="col">{t('people.audit.whom')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>
              <time dateTime={String(entry.at)}>{dayAndTime(new Date(entry.at))}</time>
            </td>
            <td>{entry.actor ? fullName(entry.actor) : t('people.audit.product')}</td>
            <td>
              <Deed entry={entry} />
            </td>
            <td>{entry.person ? fullName(entry.person) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deed({ entry }: { readonly entry: AuditEntry }) {
  const { t, tCode } = useText();
  const [about = '', verb = ''] = entry.action.split('.');
  const words = `${tCode(`people.audit.about.${about}`, 'people.audit.anything')}: ${tCode(`people.audit.verb.${verb}`, 'people.audit.verb.changed')}`;
  const { before, after, ...rest } = JSON.parse(entry.details) as Record<string, unknown>;
  const parts = Object.entries({ before, after, ...rest }).filter(([, value]) => value !== undefined);
  return (
    <>
      {words} <code className={classes.code}>{entry.action}</code>
      {parts.length > 0 && (
        <details className={classes.details}>
          <summary>{t('people.audit.details')}</summary>
          <dl>
            {parts.map(([name, value]) => (
              <div key={name}>
                <dt>{name === 'before' || name === 'after' ? t(`people.audit.${name}`) : name}</dt>
                <dd>
                  <pre>{typeof value === 'string' ? value : JSON.stringify(value, null, 1)}</pre>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
