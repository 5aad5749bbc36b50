import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { PointWalk } from '../../../ui/point-walk';
import type { Control } from './api';
import classes from './control-chart.module.css';
import { ControlDrawing, INSET } from './control-drawing';
import { type ControlWeek, changesByWeek, controlWeeks } from './control-weeks';
import { useChangeWords } from './use-change-words';
import { useDashboardWords } from './use-dashboard-words';

const HELP = ['1', '2', '3', '4', '5'] as const;

/** Is a week higher or lower than usual, or only different? With what changed meanwhile. */
export function ControlChart({ control }: { readonly control: Control }) {
  const { t, language } = useText();
  const words = useDashboardWords();
  const { week, hundred, few } = words;
  const weeks = controlWeeks(control);
  const changes = changesByWeek(control);
  const newest = weeks.findLastIndex(({ share }) => share !== null);
  const outside = weeks.filter(({ signal }) => signal);
  const what = { what: control.skill?.name[language] ?? t('progress.dashboard.control.quality'), team: control.teamName };
  const hasLimits = control.centre !== null && control.centre !== undefined;
  const title = !hasLimits
    ? t('progress.dashboard.control.titleFew', what)
    : outside.length > 0
      ? t('progress.dashboard.control.titleSignal', { ...what, count: outside.length })
      : t('progress.dashboard.control.titleCalm', what);
  const period = { from: week(weeks[0]?.week ?? ''), until: week(weeks.at(-1)?.week ?? '') };
  const n = weeks.reduce((sum, each) => sum + each.n, 0);
  const limitsOf = ({ low, high }: ControlWeek) => (low === null || high === null ? few : `${hundred(low)}–${hundred(high)}`);
  const sayChanges = useChangeWords();
  const describe = (index: number) => {
    const of = weeks[index];
    return of ? [sayWeek(of), ...changesOf(of.week)].join(' ') : '';
  };
  const sayWeek = ({ week: monday, share, n: own, low, high, signal }: ControlWeek) => {
    const base = { week: week(monday), n: own };
    if (share === null) return t('progress.dashboard.control.pointFew', base);
    if (low === null || high === null) return t('progress.dashboard.control.pointNoLimits', { ...base, share: hundred(share) });
    const id = signal ? 'progress.dashboard.control.pointSignal' : 'progress.dashboard.control.point';
    return t(id, { ...base, share: hundred(share), low: hundred(low), high: hundred(high) });
  };
  const changesOf = (monday: string) =>
    sayChanges(changes.find((each) => each.week === monday)?.of ?? []).map((words) => `${words}.`);
  return (
    <ChartFigure
      title={title}
      meta={
        hasLimits
          ? t('progress.dashboard.control.meta', { ...period, n, centre: hundred(control.centre ?? 0) })
          : t('progress.dashboard.control.metaFew', { ...period, n })
      }
      columns={(['week', 'share', 'n', 'limits', 'signal'] as const).map((each) =>
        t(`progress.dashboard.control.column.${each}`),
      )}
      rows={weeks.map((each) => [
        week(each.week),
        each.share === null ? few : hundred(each.share),
        String(each.n),
        limitsOf(each),
        t(`progress.dashboard.control.${each.signal ?? 'inside'}`),
      ])}
      help={HELP.map((each) => t(`progress.dashboard.control.help.${each}`))}
    >
      <PointWalk label={title} count={weeks.length} describe={describe} inset={INSET} first={newest}>
        {(active) => <ControlDrawing weeks={weeks} centre={control.centre ?? null} changes={changes} active={active} />}
      </PointWalk>
      {changes.length > 0 && (
        <details className={classes.changes} open>
          <summary>{t('progress.dashboard.control.changes')}</summary>
          <ol>
            {changes.map(({ week: monday, of }) => (
              <li key={monday}>
                <b>{week(monday)}</b> {sayChanges(of).join(' · ')}
              </li>
            ))}
          </ol>
        </details>
      )}
    </ChartFigure>
  );
}
