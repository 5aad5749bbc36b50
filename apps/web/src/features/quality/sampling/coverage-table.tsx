import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { coverageQuery } from './api';
import classes from './sampling.module.css';

/** Calls drawn and scored per agent against the plan; by name, because it says nothing about how good somebody is. */
export function CoverageTable({ planId, periodKey }: { readonly planId: string; readonly periodKey: string }) {
  const { t, day } = useText();
  const coverage = useQuery(coverageQuery(planId, periodKey));
  const short = coverage.data?.filter(({ underSampled }) => underSampled).length ?? 0;
  return (
    <section className={classes.part}>
      <h2>{t('quality.sampling.coverage')}</h2>
      <p className={classes.meta}>{t('quality.sampling.coverageText', { day: day(new Date(`${periodKey}T12:00:00Z`)) })}</p>
      {coverage.isPending && <LoadingRows count={4} />}
      {coverage.isError && (
        <ErrorState error={coverage.error} title={t('quality.sampling.loadFailed')} onRetry={() => void coverage.refetch()} />
      )}
      {coverage.data?.length === 0 && <p>{t('quality.sampling.coverageEmpty')}</p>}
      {coverage.data && coverage.data.length > 0 && (
        <StatusWord tone={short === 0 ? 'good' : 'attention'}>
          {t('quality.sampling.underSampled', { count: short, of: coverage.data.length })}
        </StatusWord>
      )}
      {coverage.data && coverage.data.length > 0 && (
        <TableScroll label={t('quality.sampling.coverage')}>
          <table className={classes.table}>
            <caption>{t('quality.sampling.coverage')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.sampling.agent')}</th>
                <th scope="col">{t('quality.sampling.drawn')}</th>
                <th scope="col">{t('quality.sampling.scored')}</th>
                <th scope="col">{t('quality.sampling.state')}</th>
              </tr>
            </thead>
            <tbody>
              {coverage.data.map(({ agent, quota, drawn, scored, underSampled }) => (
                <tr key={agent.id}>
                  <th scope="row">{fullName(agent)}</th>
                  <td>{t('quality.sampling.ofQuota', { n: drawn, quota })}</td>
                  <td>{t('quality.sampling.ofQuota', { n: scored, quota })}</td>
                  <td>
                    <StatusWord tone={underSampled ? 'attention' : 'good'}>
                      {t(underSampled ? 'quality.sampling.notEnough' : 'quality.sampling.enough')}
                    </StatusWord>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}
