import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import intake from '../intake/intake.module.css';
import { useDeletionLog } from './api';

const FINGERPRINT_SHOWN = 16;
/** The end of an id tells calls apart; its beginning is the time they came in. */
const CALL_SHOWN = 12;

/** Proof of what was removed, newest first. */
export function DeletionLog() {
  const { t, date, time } = useText();
  const log = useDeletionLog();
  const rows = log.data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <section className={intake.part}>
      <h2>{t('quality.retention.log')}</h2>
      <p>{t('quality.retention.logText')}</p>
      {log.isPending && <LoadingRows count={3} height={40} />}
      <div role="alert">{log.isError && <StatusWord tone="critical">{t('quality.retention.loadFailed')}</StatusWord>}</div>
      {rows?.length === 0 && <p>{t('quality.retention.logNone')}</p>}
      {rows && rows.length > 0 && (
        <TableScroll label={t('quality.retention.log')}>
          <table className={intake.table}>
            <thead>
              <tr>
                <th scope="col">{t('quality.retention.removedAt')}</th>
                <th scope="col">{t('quality.retention.class')}</th>
                <th scope="col">{t('quality.retention.call')}</th>
                <th scope="col">{t('quality.retention.fingerprint')}</th>
                <th scope="col">{t('quality.retention.job')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{`${date(new Date(row.deletedAt))}, ${time(new Date(row.deletedAt))}`}</th>
                  <td>{t(`quality.retention.class.${row.class}`)}</td>
                  <td>
                    <code title={row.interactionId}>{row.interactionId.slice(-CALL_SHOWN)}</code>
                  </td>
                  <td>
                    <code title={row.objectSha256}>{row.objectSha256.slice(0, FINGERPRINT_SHOWN)}…</code>
                  </td>
                  <td>
                    <code>{row.jobId}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {log.hasNextPage && (
        <Button variant="default" mt={16} loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t('quality.retention.more')}
        </Button>
      )}
    </section>
  );
}
