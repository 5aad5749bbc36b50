import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { Sparkline } from '../../../ui/sparkline';
import type { DashboardView, Multiples, Overview } from './api';
import classes from './skill-multiples.module.css';
import { useDashboardWords } from './use-dashboard-words';

type Comparison = Overview['comparisons'][number];
const HELP = ['1', '2', '3', '4', '5'] as const;

interface Props {
  readonly overview: Overview;
  /** Weekly shares; undefined while they are on their way. */
  readonly lines: Multiples | undefined;
  readonly view: DashboardView;
}

/** Every skill at one size, beside the period before or another team; what cannot be told from chance says so. */
export function SkillMultiples({ overview, lines, view }: Props) {
  const { t, language } = useText();
  const { hundred, signed, span, few } = useDashboardWords();
  const { comparisons, comparedWith: other, teamName, from, until } = overview;
  const told = comparisons.filter(({ kind }) => kind !== 'tooFew');
  const counts = {
    higher: comparisons.filter(({ kind }) => kind === 'higher').length,
    lower: comparisons.filter(({ kind }) => kind === 'lower').length,
  };
  if (comparisons.length === 0) return <p className={classes.nothing}>{t('progress.dashboard.skills.titleOtherFew')}</p>;
  const title =
    told.length === 0
      ? t('progress.dashboard.skills.titleFew')
      : other
        ? t('progress.dashboard.skills.titleTeam', { ...counts, team: teamName, other })
        : t('progress.dashboard.skills.titleBefore', counts);
  const n = comparisons.reduce((sum, each) => sum + each.now.n, 0);
  const said = ({ kind, difference, low, high }: Comparison) =>
    t(`progress.dashboard.skills.kind.${kind}`, {
      points: signed(difference ?? 0),
      low: signed(low ?? 0),
      high: signed(high ?? 0),
    });
  const shareOf = ({ share }: Comparison['now']) => (share === null || share === undefined ? few : hundred(share));
  const besideOf = ({ other: beside }: Comparison) =>
    other
      ? t('progress.dashboard.skills.other', { team: other, share: shareOf(beside), n: beside.n })
      : t('progress.dashboard.skills.was', { share: shareOf(beside), n: beside.n });
  return (
    <ChartFigure
      title={title}
      meta={t('progress.dashboard.skills.meta', { period: span(from, until), n })}
      columns={[
        t('progress.dashboard.skills.column.skill'),
        t('progress.dashboard.skills.column.now'),
        t('progress.dashboard.skills.column.n'),
        other ?? t('progress.dashboard.skills.column.before'),
        other ? t('progress.dashboard.skills.column.nOther', { team: other }) : t('progress.dashboard.skills.column.nBefore'),
        t('progress.dashboard.skills.column.difference'),
      ]}
      rows={comparisons.map((each) => [
        each.skill.name[language],
        shareOf(each.now),
        String(each.now.n),
        shareOf(each.other),
        String(each.other.n),
        said(each),
      ])}
      help={HELP.map((each) => t(`progress.dashboard.skills.help.${each}`))}
    >
      <ul className={classes.cards}>
        {comparisons.map((each) => {
          const { skill, now, kind } = each;
          const line =
            lines?.series.find((series) => series.skill.id === skill.id)?.share.filter((share) => share !== null) ?? [];
          return (
            <li key={skill.id} data-kind={kind}>
              <Link to="/skills" search={{ team: view.team, weeks: view.weeks, skill: skill.id }}>
                {skill.name[language]}
              </Link>
              <div className={classes.now}>
                {now.share === null || now.share === undefined ? (
                  <span className={classes.few}>{few}</span>
                ) : (
                  <span>
                    <b>{hundred(now.share)}</b> <small>{t('progress.dashboard.skills.outOf')}</small>
                  </span>
                )}
                {line.length > 1 && (
                  <Sparkline
                    values={line.map((share) => share * 100)}
                    label={t('progress.dashboard.skills.line', { skill: skill.name[language], weeks: line.length })}
                  />
                )}
              </div>
              <p>{t('progress.dashboard.skills.n', { n: now.n })}</p>
              <p>{besideOf(each)}</p>
              <p className={classes.said}>{said(each)}</p>
            </li>
          );
        })}
      </ul>
    </ChartFigure>
  );
}
