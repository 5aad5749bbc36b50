import type { RubricCriterion } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { AttemptQuestion } from './attempt-query';
import classes from './grade-lines.module.css';

export type GivenGrade = AttemptQuestion['grades'][number];

/** One grade of an open answer: points per part of the rubric, and the words of who gave them. */
export function GradeLines({ grade, rubric }: { readonly grade: GivenGrade; readonly rubric: readonly RubricCriterion[] }) {
  const { t, language, day, number } = useText();
  const points = new Map(grade.marks.map((mark) => [mark.criterionId, mark.points]));
  return (
    <div className={classes.grade}>
      <p className={classes.by}>
        {t('learning.quiz.grade.by', { name: fullName(grade.grader), day: day(new Date(grade.gradedAt)) })}
      </p>
      <dl>
        {rubric.map(({ id, text, points: most }) => (
          <div key={id}>
            <dt>{text[language]}</dt>
            <dd>{t('learning.quiz.grade.points', { points: number(points.get(id) ?? 0), most: number(most) })}</dd>
          </div>
        ))}
      </dl>
      {grade.comment !== '' && <p className={classes.comment}>{grade.comment}</p>}
    </div>
  );
}
