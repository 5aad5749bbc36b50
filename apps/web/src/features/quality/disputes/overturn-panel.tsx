import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { TableScroll } from '../../../ui/table-scroll';
import { type Rates, useOverturnRates } from './api';
import classes from './disputes-page.module.css';

type Rate = Rates['byCriterion'][number] | Rates['byEvaluator'][number];

/** How often a decision changed the answer: with n and interval, evaluators by name. */
export function OverturnPanel({ teamId }: { readonly teamId: string | null }) {
  const { t, language } = useText();
  const { data, error, refetch } = useOverturnRates(teamId);
  if (error) return <ErrorState error={error} title={t('quality.disputes.loadFailed')} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className={classes.panel}>
      <h2>{t('quality.overturn.title')}</h2>
      {data.byCriterion.length === 0 ? (
        <p>{t('quality.overturn.none')}</p>
      ) : (
        <>
          <p>{t('quality.overturn.intro')}</p>
          <RateTable
            title={t('quality.overturn.byCriterion')}
            what={t('quality.overturn.point')}
            rates={data.byCriterion}
            nameOf={(index) => pickLanguage(data.byCriterion[index]?.text ?? { nl: '', en: '' }, language)}
          />
          <RateTable
            title={t('quality.overturn.byEvaluator')}
            what={t('quality.disputes.evaluator')}
            rates={data.byEvaluator}
            nameOf={(index) => fullName(data.byEvaluator[index]?.evaluator ?? { givenName: '', familyName: '' })}
          />
        </>
      )}
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly what: string;
  readonly rates: readonly Rate[];
  readonly nameOf: (index: number) => string;
}

function RateTable({ title, what, rates, nameOf }: TableProps) {
  const { t, percent } = useText();
  const share = (ratio: number) => `${ratio * 100}%`;
  return (
    <>
      <h3>{title}</h3>
      <TableScroll label={title}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" data-name>
                {what}
              </th>
              <th scope="col" data-number>
                {t('quality.overturn.changed')}
              </th>
              <th scope="col" data-number>
                {t('quality.overturn.n')}
              </th>
              <th scope="col" data-number>
                {t('quality.overturn.share')}
              </th>
              <th scope="col">{t('quality.overturn.interval')}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map(({ key, overturned, n, ratio, low, high }, index) => (
              <tr key={key}>
                <th scope="row">{nameOf(index)}</th>
                <td data-number>{overturned}</td>
                <td data-number>{n}</td>
                <td data-number>{percent(ratio)}</td>
                <td>
                  {t('quality.overturn.between', { low: percent(low), high: percent(high) })}
                  <span className={classes.range} aria-hidden="true">
                    <i style={{ left: share(low), width: share(high - low) }} />
                    <b style={{ left: `calc(${share(ratio)} - 1px)` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}
