import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { PointWalk } from '../../../ui/point-walk';
import type { Overview } from './api';
import classes from './quadrant.module.css';
import { QuadrantDrawing } from './quadrant-drawing';
import { useDashboardWords } from './use-dashboard-words';

type SkillAdvice = Overview['advice'][number];
const HELP = ['1', '2', '3', '4', '5'] as const;

/** A lesson or a talk: what the team knows beside what it does, per skill. */
export function Quadrant({ overview }: { readonly overview: Overview }) {
  const { t, language } = useText();
  const { hundred, few } = useDashboardWords();
  const { advice } = overview;
  const coach = advice.filter((each) => each.advice === 'coach').length;
  const train = advice.filter((each) => each.advice === 'train').length;
  const drawn = advice.filter(({ knows, does }) => knows.mean != null && does.mean != null);
  const title =
    drawn.length === 0 ? t('progress.dashboard.quadrant.titleFew') : t('progress.dashboard.quadrant.title', { coach, train });
  const n = advice.reduce((sum, { knows, does }) => sum + knows.n + does.n, 0);
  const range = ({ mean, low, high }: SkillAdvice['knows']) =>
    mean == null ? few : `${hundred(mean)} (${hundred(low ?? 0)}–${hundred(high ?? 0)})`;
  const said = (each: SkillAdvice) =>
    t('progress.dashboard.quadrant.point', {
      skill: each.skill.name[language],
      advice: t(`progress.dashboard.quadrant.advice.${each.advice}`),
      knows: range(each.knows),
      knowsN: each.knows.n,
      does: range(each.does),
      doesN: each.does.n,
    });
  return (
    <ChartFigure
      title={title}
      meta={t('progress.dashboard.quadrant.meta', { n })}
      columns={(['skill', 'knows', 'does', 'n', 'advice'] as const).map((each) =>
        t(`progress.dashboard.quadrant.column.${each}`),
      )}
      rows={advice.map((each) => [
        each.skill.name[language],
        range(each.knows),
        range(each.does),
        `${each.knows.n}, ${each.does.n}`,
        t(`progress.dashboard.quadrant.advice.${each.advice}`),
      ])}
      help={HELP.map((each) => t(`progress.dashboard.quadrant.help.${each}`))}
    >
      {drawn.length > 0 && (
        <PointWalk
          label={title}
          count={drawn.length}
          describe={(index) => (drawn[index] ? `${index + 1}. ${said(drawn[index])}` : '')}
        >
          {(active) => <QuadrantDrawing advice={drawn} active={active} />}
        </PointWalk>
      )}
      <ol className={classes.list}>
        {drawn.map((each) => (
          <li key={each.skill.id} data-advice={each.advice}>
            <b>{each.skill.name[language]}</b> {t(`progress.dashboard.quadrant.advice.${each.advice}`)}
          </li>
        ))}
      </ol>
    </ChartFigure>
  );
}
