import { useQuery } from '@tanstack/react-query';
import type { PreviewDrawInput } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { TableScroll } from '../../../ui/table-scroll';
import { previewQuery } from './api';
import classes from './sampling.module.css';

/** What the choices in the form would draw, while they are made: how many calls fit, and the chance each one has. */
export function PreviewPanel({ input }: { readonly input: PreviewDrawInput }) {
  const { t, day, number } = useText();
  const preview = useQuery(previewQuery(input));
  const { data } = preview;
  return (
    <section>
      <h2>{t('quality.sampling.preview')}</h2>
      {input.settings.frame.teamIds.length === 0 && <p className={classes.meta}>{t('quality.sampling.previewNothing')}</p>}
      {preview.isError && (
        <ErrorState error={preview.error} title={t('quality.sampling.previewFailed')} onRetry={() => void preview.refetch()} />
      )}
      {data && input.settings.frame.teamIds.length > 0 && (
        <>
          <p role="status">
            <b>{t('quality.sampling.previewFrame', { frame: data.frameSize, drawn: data.drawn })}</b>
          </p>
          <p className={classes.meta}>
            {t('quality.sampling.previewPeriod', { day: day(new Date(`${data.periodKey}T12:00:00Z`)) })}
          </p>
          {data.agents.length > 0 && (
            <TableScroll label={t('quality.sampling.preview')}>
              <table className={classes.table}>
                <caption>{t('quality.sampling.preview')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('quality.sampling.agent')}</th>
                    <th scope="col">{t('quality.sampling.calls')}</th>
                    <th scope="col">{t('quality.sampling.drawn')}</th>
                    <th scope="col">{t('quality.sampling.chance')}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.agents.map(({ agent, calls, drawn, probability, because }) => (
                    <tr key={agent.id}>
                      <th scope="row">{fullName(agent)}</th>
                      <td>{calls}</td>
                      <td>
                        {drawn}
                        {because && ` · ${t(`quality.sampling.short.${because}`)}`}
                      </td>
                      <td>{probability == null ? '–' : `${number(probability * 100, 1)} %`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )}
        </>
      )}
    </section>
  );
}
