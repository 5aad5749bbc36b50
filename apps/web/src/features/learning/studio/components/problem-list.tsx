import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { findStep } from '../model/course-draft';
import classes from './dialogs.module.css';

interface Props {
  readonly course: CourseContent;
  readonly problems: readonly CourseProblem[];
  readonly onGo: (problem: CourseProblem) => void;
}

/** Everything that keeps a course from being published; each leads to its place. */
export function ProblemList({ course, problems, onGo }: Props) {
  const { t, tCode, language } = useText();
  const where = ({ place }: CourseProblem): string => {
    const step = findStep(course, place.stepId ?? null);
    if (step) return pickLanguage(step.step.title, language) || t('learning.studio.untitledStep');
    const at = course.modules.findIndex(({ id }) => id === place.moduleId);
    const module = course.modules[at];
    if (module) return pickLanguage(module.title, language) || t('learning.studio.outline.moduleNumber', { number: at + 1 });
    return t('learning.studio.outline.course');
  };
  const what = ({ code, field, language: missing }: CourseProblem): string => {
    const sentence = tCode(`learning.problem.${code}`, 'learning.problem.other');
    const name = field && tCode(`learning.studio.field.${field}`, 'learning.studio.field.other');
    const parts = [name, missing && t(`learning.studio.language.${missing}`)].filter(Boolean);
    return parts.length > 0 ? `${sentence} (${parts.join(', ')})` : sentence;
  };
  return (
    <ul className={classes.problems}>
      {problems.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same thing can be wrong twice in one place
        <li key={at}>
          <button type="button" onClick={() => onGo(problem)}>
            <b>{what(problem)}</b>
            <span>{where(problem)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
