import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { TableScroll } from '../../../ui/table-scroll';
import { coverageQuery } from '../api/overviews';
import classes from './session-list.module.css';

const WEEKS = 4;

/** How far coaching reaches in each team: counts, never what was said, and nothing about fewer than five people. */
export default function TeamCoverage() {
  const { t } = useText();
  const found = useQuery(coverageQuery(WEEKS));
  if (found.isPending) return <LoadingRows count={2} />;
  if (!found.data)
    return <ErrorState error={found.error} title={t('coaching.coverage.failed')} onRetry={() => void found.refetch()} />;
  if (found.data.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('coaching.coverage.title')}</h2>
      <TableScroll label={t('coaching.coverage.title')}>
        <table className={classes.coverage}>
          <thead>
            <tr>
              <th scope="col">{t('coaching.coverage.team')}</th>
              <th scope="col">{t('coaching.coverage.coached', { weeks: WEEKS })}</th>
              <th scope="col">{t('coaching.coverage.kept')}</th>
              <th scope="col">{t('coaching.coverage.notYet')}</th>
              <th scope="col">{t('coaching.coverage.dropped')}</th>
              <th scope="col">{t('coaching.coverage.open')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.map(({ teamId, name, agents, coached, agreements }) => (
              <tr key={teamId}>
                <th scope="row">{name}</th>
                {coached === null || coached === undefined || !agreements ? (
                  <td colSpan={5}>{t('coaching.coverage.tooFew')}</td>
                ) : (
                  <>
                    <td>{t('coaching.coverage.of', { count: coached, total: agents })}</td>
                    <td>{agreements.kept}</td>
                    <td>{agreements.notYet}</td>
                    <td>{agreements.dropped}</td>
                    <td>{agreements.open}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className={classes.help}>{t('coaching.coverage.help')}</p>
    </section>
  );
}
