import type { PathCourse } from '@vakwerk/domain/learning/assignments/path';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceList } from '../studio/components/choice-list';
import type { PathSides } from './path';
import classes from './path.module.css';
import { PathCourseRow } from './path-course-row';

interface Props {
  readonly courses: readonly PathCourse[];
  readonly sides: PathSides;
  readonly onChange: (courses: readonly PathCourse[]) => void;
}

/** The courses in the order people do them, and the others to add. */
export function PathCourses({ courses, sides, onChange }: Props) {
  const { t, language } = useText();
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const words = search.trim().toLowerCase();
  const left = sides.courses.filter(
    ({ id, title }) =>
      !courses.some(({ courseId }) => courseId === id) && `${title.nl} ${title.en}`.toLowerCase().includes(words),
  );
  const move = (at: number, by: -1 | 1) => {
    const course = courses[at];
    if (!course || at + by < 0 || at + by >= courses.length) return;
    onChange(courses.toSpliced(at, 1).toSpliced(at + by, 0, course));
    setSaid(t('learning.paths.moved', { place: at + by + 1 }));
  };
  return (
    <section className={classes.courses} aria-label={t('learning.paths.order')}>
      <h2>{t('learning.paths.order')}</h2>
      {courses.length === 0 && <p className={classes.hint}>{t('learning.paths.noCourses')}</p>}
      <ol className={classes.list}>
        {courses.map((course, at) => (
          <PathCourseRow
            key={course.courseId}
            course={course}
            number={at + 1}
            last={at === courses.length - 1}
            sides={sides}
            onChange={(next) => onChange(courses.with(at, next))}
            onMove={(by) => move(at, by)}
            onRemove={() => onChange(courses.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <p role="status" className={classes.hidden}>
        {said}
      </p>
      <h3>{t('learning.paths.add')}</h3>
      <ChoiceList
        label={t('learning.studio.list.search')}
        search={search}
        onSearch={setSearch}
        items={left.map(({ id, title, minutes }) => ({
          id,
          title: pickLanguage(title, language),
          about: t('common.minutes', { count: minutes }),
        }))}
        error={null}
        onRetry={() => undefined}
        onChoose={({ id }) => {
          setSearch('');
          onChange([...courses, { courseId: id, required: true, needs: [] }]);
        }}
        empty={<p>{t(sides.courses.length === 0 ? 'learning.paths.nothingPublished' : 'learning.paths.allTaken')}</p>}
      />
    </section>
  );
}
