import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { GOAL_LEVELS } from '@vakwerk/domain/progress/skill-goal';
import { useText } from '../../../lib/i18n';
import { among, text } from '../../../lib/search-words';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { TableScroll } from '../../../ui/table-scroll';
import { type Proficiency, proficiencyQuery, skillsQuery } from './api';
import { CohortFigure, useMedianWords } from './cohort-figure';
import { GroupFrame } from './group-frame';
import classes from './groups.module.css';

const MONTHS = [6, 12, 24] as const;

/** How long newcomers take to a level. Skill, level and period are in the address. */
export function ProficiencyPage() {
  const { t, language } = useText();
  const search = useSearch({ from: '/shell/reports/proficiency' });
  const skill = text(search.skill);
  const level = among(GOAL_LEVELS, search.level) ?? 'independent';
  const months = MONTHS.find((each) => String(each) === String(search.months)) ?? 12;
  const navigate = useNavigate();
  const skills = useQuery(skillsQuery);
  const chosen = skills.data?.find(({ id }) => id === skill) ?? skills.data?.[0];
  const report = useQuery(proficiencyQuery(chosen?.id, level, months));
  const go = (change: { skill?: string; level?: typeof level; months?: number }) =>
    void navigate({
      to: '/reports/proficiency',
      search: { ...(skill ? { skill } : {}), level, months, ...change },
      replace: true,
      resetScroll: false,
    });
  const failed = skills.error ?? report.error;
  return (
    <GroupFrame
      page="/reports/proficiency"
      title={t('progress.proficiency.title')}
      intro={t('progress.proficiency.intro')}
      filters={
        <>
          <NativeSelect
            label={t('progress.team.line.skill')}
            value={chosen?.id ?? ''}
            onChange={(event) => go({ skill: event.currentTarget.value })}
            data={(skills.data ?? []).map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <NativeSelect
            label={t('progress.profile.level')}
            value={level}
            onChange={(event) => go({ level: GOAL_LEVELS.find((each) => each === event.currentTarget.value) ?? level })}
            data={GOAL_LEVELS.map((each) => ({ value: each, label: t(`progress.growth.level.${each}`) }))}
          />
          <NativeSelect
            label={t('progress.proficiency.hiredIn')}
            value={String(months)}
            onChange={(event) => go({ months: Number(event.currentTarget.value) })}
            data={MONTHS.map((each) => ({ value: String(each), label: t('progress.proficiency.months', { months: each }) }))}
          />
        </>
      }
    >
      {report.data && chosen ? (
        <Loaded report={report.data} what={`${report.data.skill.name[language]} · ${t(`progress.growth.level.${level}`)}`} />
      ) : failed ? (
        <ErrorState error={failed} title={t('progress.proficiency.failed')} onRetry={() => void report.refetch()} />
      ) : skills.data?.length === 0 ? (
        <EmptyState title={t('progress.growth.empty')} text={t('progress.proficiency.noSkills')} />
      ) : (
        <LoadingRows count={4} />
      )}
    </GroupFrame>
  );
}

function Loaded({ report, what }: { readonly report: Proficiency; readonly what: string }) {
  const { t, date, number } = useText();
  const words = useMedianWords();
  const since = date(new Date(`${report.since}T12:00:00Z`));
  const { all, cohorts, before } = report;
  const left = before == null ? null : <p className={classes.note}>{t('progress.proficiency.before', { count: before })}</p>;
  if (all.tooFewPeople)
    return (
      <>
        <EmptyState title={t('progress.proficiency.few')} text={t('progress.proficiency.fewText')} />
        {left}
      </>
    );
  return (
    <>
      <CohortFigure time={all} what={what} period={t('progress.proficiency.since', { day: since })} />
      {left}
      {cohorts.length > 1 && (
        <section className={classes.section}>
          <h2>{t('progress.proficiency.cohorts')}</h2>
          <TableScroll label={t('progress.proficiency.cohorts')}>
            <table aria-label={t('progress.proficiency.cohorts')}>
              <thead>
                <tr>
                  <th scope="col">{t('progress.proficiency.col.cohort')}</th>
                  <th scope="col">{t('progress.proficiency.col.people')}</th>
                  <th scope="col">{t('progress.proficiency.col.median')}</th>
                </tr>
              </thead>
              <tbody>
                {cohorts.map(({ from, time }) => (
                  <tr key={from}>
                    <th scope="row">
                      {t(from.endsWith('01-01') ? 'progress.proficiency.firstHalf' : 'progress.proficiency.secondHalf', {
                        year: from.slice(0, 4),
                      })}
                    </th>
                    <td>{time.people == null ? t('progress.proficiency.fewShort') : number(time.people)}</td>
                    <td>{time.tooFewPeople ? t('progress.proficiency.fewShort') : words.cell(time)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </section>
      )}
      <details className={classes.method}>
        <summary>{t('progress.proficiency.method')}</summary>
        <p>{t('progress.proficiency.method1')}</p>
        <p>{t('progress.proficiency.method2')}</p>
        <p>{t('progress.proficiency.method3')}</p>
      </details>
    </>
  );
}
