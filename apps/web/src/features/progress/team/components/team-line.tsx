import { useQuery } from '@tanstack/react-query';
import type { EvidenceKind } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { ChartFigure } from '../../../../ui/chart-figure';
import { ErrorState } from '../../../../ui/error-state';
import { IntervalBand } from '../../../../ui/interval-band';
import { LoadingRows } from '../../../../ui/loading-rows';
import { organisationWeeksQuery } from '../api/organisation-weeks';
import { teamSkillLineQuery } from '../api/team-skill-line';
import { linePoints } from '../model/line-points';
import { organisationBeside } from '../model/organisation-beside';
import classes from './team-line.module.css';
import { useWeekWords } from './use-week-words';

interface Props {
  readonly teamId: string;
  readonly skillId: string;
  readonly evidence: EvidenceKind;
}

/** One skill of the team, every week for itself, and of the organisation beside it. A gap is a week in which nothing was seen. */
export function TeamLine({ teamId, skillId, evidence }: Props) {
  const { t, language } = useText();
  const weekWords = useWeekWords();
  const line = useQuery(teamSkillLineQuery(teamId, skillId, evidence));
  const organisation = useQuery(organisationWeeksQuery(evidence));
  if (line.isPending) return <LoadingRows count={3} />;
  if (!line.data)
    return <ErrorState error={line.error} title={t('progress.team.line.loadFailed')} onRetry={() => void line.refetch()} />;
  const { weekStartsOn, series, teamName } = line.data;
  const points = linePoints(
    { weeks: weekStartsOn, means: series.share, lows: series.low, highs: series.high, ns: series.n },
    weekWords,
  );
  if (points.length === 0) return <p className={classes.nothing}>{t('progress.team.line.nothing')}</p>;
  const beside = organisation.data ? organisationBeside(organisation.data, skillId, points) : null;
  const title = t('progress.team.line.title', { skill: series.skill.name[language], team: teamName });
  const meta = {
    from: points[0]?.label ?? '',
    until: points.at(-1)?.label ?? '',
    count: points.reduce((sum, { n }) => sum + n, 0),
  };
  return (
    <ChartFigure
      title={title}
      meta={[
        t('progress.team.line.meta', meta),
        ...(beside ? [t('progress.team.line.beside', { people: beside.people })] : []),
      ].join(' · ')}
      columns={[
        t('progress.team.line.week'),
        t('progress.team.line.share'),
        t('progress.team.line.margin'),
        t('progress.team.line.n'),
        ...(beside ? [t('progress.team.line.organisation')] : []),
      ]}
      rows={points.map(({ label, estimate, low, high, n }, index) => [
        label,
        String(estimate),
        `${low}–${high}`,
        String(n),
        ...(beside ? [`${beside.shares[index] ?? '–'} (n ${beside.ns[index]})`] : []),
      ])}
    >
      <IntervalBand label={title} points={points} beside={beside?.shares} />
    </ChartFigure>
  );
}
