import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { controlQuery, type DashboardView, funnelQuery, multiplesQuery, overviewQuery } from './api';
import { ControlChart } from './control-chart';
import classes from './dashboard.module.css';
import { HelpFirst } from './help-first';
import { LearningFunnel } from './learning-funnel';
import { Quadrant } from './quadrant';
import { Sentences } from './sentences';
import { SkillMultiples } from './skill-multiples';

/** The parts in the order in which they are asked: what is sure, is it usual, where, what helps, who, and what came of learning. */
export function DashboardParts({ view }: { readonly view: DashboardView }) {
  const { t } = useText();
  const overview = useQuery(overviewQuery(view));
  const control = useQuery(controlQuery(view));
  const multiples = useQuery(multiplesQuery(view));
  const funnel = useQuery(funnelQuery(view));
  if (overview.data?.people === 0)
    return <EmptyState title={t('progress.dashboard.empty.title')} text={t('progress.dashboard.empty.text')} />;
  const alone = overview.data?.tooFewPeople;
  return (
    <div className={classes.parts}>
      <Part heading={t('progress.dashboard.sentences')} from={overview} rows={3}>
        {(data) => <Sentences overview={data} view={view} />}
      </Part>
      {!alone && (
        <>
          <Part heading={t('progress.dashboard.control.heading')} from={control} rows={5} id="quality">
            {(data) => <ControlChart control={data} />}
          </Part>
          <Part heading={t('progress.dashboard.skills.heading')} from={overview} rows={6}>
            {(data) => <SkillMultiples overview={data} lines={multiples.data} view={view} />}
          </Part>
          <div className={classes.pair}>
            <Part heading={t('progress.dashboard.quadrant.heading')} from={overview} rows={6}>
              {(data) => <Quadrant overview={data} />}
            </Part>
            <Part heading={t('progress.dashboard.help.heading')} from={overview} rows={6}>
              {(data) => <HelpFirst overview={data} view={view} />}
            </Part>
          </div>
        </>
      )}
      {alone && (
        <Part heading={t('progress.dashboard.help.heading')} from={overview} rows={6}>
          {(data) => <HelpFirst overview={data} view={view} />}
        </Part>
      )}
      <Part heading={t('progress.dashboard.funnel.heading')} from={funnel} rows={4}>
        {(data) => <LearningFunnel funnel={data} />}
      </Part>
    </div>
  );
}

function Part<Data>({
  heading,
  from,
  rows,
  id,
  children,
}: {
  readonly heading: string;
  readonly from: UseQueryResult<Data>;
  readonly rows: number;
  readonly id?: string;
  readonly children: (data: NonNullable<Data>) => ReactNode;
}) {
  const { t } = useText();
  const headingId = useId();
  return (
    <section className={classes.part} aria-labelledby={headingId} {...(id && { id })}>
      <h2 id={headingId}>{heading}</h2>
      {from.isPending ? (
        <LoadingRows count={rows} height={44} />
      ) : !from.data ? (
        <ErrorState error={from.error} title={t('progress.dashboard.failed')} onRetry={() => void from.refetch()} />
      ) : (
        children(from.data)
      )}
    </section>
  );
}
