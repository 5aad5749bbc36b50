import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import classes from '../../../../ui/desk-list.module.css';
import { StatusWord } from '../../../../ui/status-word';
import { TableScroll } from '../../../../ui/table-scroll';
import type { LibraryCourse } from '../api/course-library';
import { CourseMenu } from './course-menu';

const TONES = { draft: 'attention', published: 'good', changed: 'info', archived: 'info' } as const;

/** Courses with their state, the last changed first. */
export function CourseTable({ courses }: { readonly courses: readonly LibraryCourse[] }) {
  const { t } = useText();
  return (
    <TableScroll label={t('learning.studio.list.caption')}>
      <table className={classes.table}>
        <caption>{t('learning.studio.list.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('learning.studio.list.course')}</th>
            <th scope="col">{t('learning.studio.list.state')}</th>
            <th scope="col">{t('learning.studio.list.version')}</th>
            <th scope="col">{t('learning.studio.list.size')}</th>
            <th scope="col">{t('learning.studio.list.learners')}</th>
            <th scope="col">{t('learning.studio.list.changed')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <CourseRow key={course.id} course={course} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CourseRow({ course }: { readonly course: LibraryCourse }) {
  const { t, language, dayAndTime, number } = useText();
  return (
    <tr>
      <th scope="row">
        <Link to="/courses/$courseId" params={{ courseId: course.id }}>
          {pickLanguage(course.title, language) || t('learning.studio.untitled')}
        </Link>
      </th>
      <td>
        <StatusWord tone={TONES[course.state]}>{t(`learning.studio.state.${course.state}`)}</StatusWord>
      </td>
      <td>{course.publishedNumber == null ? '–' : number(course.publishedNumber)}</td>
      <td>{t('learning.studio.list.sizeOf', { modules: course.moduleCount, steps: course.stepCount })}</td>
      <td>{number(course.learnerCount)}</td>
      <td>
        {dayAndTime(new Date(course.changedAt))}
        <small>{course.changedBy ? fullName(course.changedBy) : t('learning.studio.product')}</small>
      </td>
      <td>
        <CourseMenu
          courseId={course.id}
          title={course.title}
          archived={course.archivedAt != null}
          published={course.publishedNumber != null}
          label={t('learning.studio.list.menu', { title: pickLanguage(course.title, language) })}
        />
      </td>
    </tr>
  );
}
