import type { RubricCriterion } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../lib/i18n';
import { type GivenGrade, GradeLines } from '../quiz/grade-lines';
import classes from './grade-form.module.css';

/** What was given before: grading again never takes it away. */
export function EarlierGrades({
  grades,
  rubric,
}: {
  readonly grades: readonly GivenGrade[];
  readonly rubric: readonly RubricCriterion[];
}) {
  const { t } = useText();
  if (grades.length === 0) return null;
  return (
    <section className={classes.earlier}>
      <h2>{t('learning.grading.earlier')}</h2>
      {grades.map((grade) => (
        <GradeLines key={grade.id} grade={grade} rubric={rubric} />
      ))}
    </section>
  );
}
