import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import type { Funnel } from './api';
import classes from './learning-funnel.module.css';
import { useDashboardWords } from './use-dashboard-words';

const STEPS = ['assigned', 'started', 'finished', 'seenInCalls'] as const;
const HELP = ['1', '2', '3', '4', '5'] as const;
type Course = Funnel['courses'][number];

/** From assigned to heard in calls: per course, in people. */
export function LearningFunnel({ funnel }: { readonly funnel: Funnel }) {
  const { t, language } = useText();
  const { span, few } = useDashboardWords();
  const { courses, people, from, until } = funnel;
  if (courses.length === 0) return <p className={classes.none}>{t('progress.dashboard.funnel.none')}</p>;
  const counted = courses.filter(({ tooFewPeople }) => !tooFewPeople);
  const total = (step: (typeof STEPS)[number]) => counted.reduce((sum, course) => sum + (course[step] ?? 0), 0);
  const title =
    counted.length === 0
      ? t('progress.dashboard.funnel.titleFew')
      : t('progress.dashboard.funnel.title', {
          assigned: total('assigned'),
          finished: total('finished'),
          used: total('seenInCalls'),
        });
  const said = (course: Course, step: (typeof STEPS)[number]) => {
    if (course.tooFewPeople) return few;
    const value = course[step];
    return value === null || value === undefined ? t('progress.dashboard.funnel.noSkill') : String(value);
  };
  return (
    <ChartFigure
      title={title}
      meta={t('progress.dashboard.funnel.meta', { period: span(from, until), n: total('assigned'), people })}
      columns={[t('progress.dashboard.funnel.course'), ...STEPS.map((step) => t(`progress.dashboard.funnel.${step}`))]}
      rows={courses.map((course) => [course.title[language], ...STEPS.map((step) => said(course, step))])}
      help={HELP.map((each) => t(`progress.dashboard.funnel.help.${each}`))}
    >
      <ul className={classes.courses}>
        {courses.map((course) => (
          <li key={course.courseId}>
            <h3>{course.title[language]}</h3>
            {course.tooFewPeople ? (
              <p>{t('progress.dashboard.funnel.few')}</p>
            ) : (
              <ol>
                {STEPS.map((step) => (
                  <li key={step}>
                    <span>{t(`progress.dashboard.funnel.${step}`)}</span>
                    <b>{said(course, step)}</b>
                    <i style={{ width: `${(100 * (course[step] ?? 0)) / Math.max(1, course.assigned ?? 0)}%` }} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
