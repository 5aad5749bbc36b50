import { Link } from '@tanstack/react-router';
import type { TransferReportOfCourseQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './transfer.module.css';

/** Versions that stay as they were, newest first. */
export function FrozenList({ versions }: { readonly versions: TransferReportOfCourseQuery['frozenTransferReports'] }) {
  const { t, dayAndTime } = useText();
  return (
    <section className={classes.part} data-no-print>
      <h2>{t('progress.transfer.frozen.list')}</h2>
      {versions.length === 0 ? (
        <p>{t('progress.transfer.frozen.none')}</p>
      ) : (
        <ul className={classes.versions}>
          {versions.map(({ id, frozenAt, frozenBy, report }) => (
            <li key={id}>
              <Link to="/reports/transfer/frozen/$id" params={{ id }}>
                {t('progress.transfer.frozen.by', { day: dayAndTime(new Date(frozenAt)), name: fullName(frozenBy) })}
              </Link>
              <span className={classes.meta}>{t(`progress.transfer.verdict.${report.figures.verdict}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
