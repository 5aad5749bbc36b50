import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import type { ReportModule } from './course-report';
import classes from './course-report.module.css';

interface Props {
  readonly modules: readonly ReportModule[];
  /** People who began with the course. */
  readonly started: number;
}

/** Step by step: how many did it, and how many stopped there. The step where most people stop is named. */
export function FunnelTable({ modules, started }: Props) {
  const { t, language, number, percent } = useText();
  const stops = modules.flatMap(({ steps }) => steps).map(({ stopped }) => stopped ?? 0);
  const most = Math.max(0, ...stops);
  const alone = stops.filter((count) => count === most).length === 1;
  const first = modules.flatMap(({ steps }) => steps).find(({ stopped }) => most > 0 && stopped === most);
  return (
    <>
      <p className={classes.sentence}>
        {most === 0 || !first
          ? t('learning.report.nobodyStops')
          : t('learning.report.mostStop', { count: most, step: pickLanguage(first.title, language) })}
      </p>
      <TableScroll label={t('learning.report.stops')}>
        <table className={classes.table}>
          <caption>{t('learning.report.stops')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('learning.report.step')}</th>
              <th scope="col">{t('learning.report.done')}</th>
              <th scope="col">{t('learning.report.stopped')}</th>
            </tr>
          </thead>
          {modules.map((module) => (
            <tbody key={module.moduleId}>
              <tr className={classes.module}>
                <th scope="rowgroup">{pickLanguage(module.title, language)}</th>
                <td colSpan={2}>
                  {t('learning.report.module', { started: module.started ?? 0, completed: module.completed ?? 0 })}
                </td>
              </tr>
              {module.steps.map((step) => {
                const share = started > 0 ? (step.done ?? 0) / started : 0;
                return (
                  <tr key={step.stepId}>
                    <th scope="row">
                      {pickLanguage(step.title, language)}
                      {!step.required && <small>{t('learning.report.optional')}</small>}
                    </th>
                    <td>
                      <span className={classes.bar} aria-hidden="true">
                        <span style={{ width: `${Math.min(100, share * 100)}%` }} />
                      </span>
                      {number(step.done ?? 0)} <small>{percent(Math.min(1, share))}</small>
                    </td>
                    <td>
                      {most > 0 && alone && step.stopped === most ? (
                        <StatusWord tone="attention">{number(most)}</StatusWord>
                      ) : (
                        number(step.stopped ?? 0)
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </TableScroll>
      <p className={classes.note}>{t('learning.report.stoppedNote')}</p>
    </>
  );
}
