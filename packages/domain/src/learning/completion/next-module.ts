import type { CourseContent, CourseModule } from '../courses/content.js';
import type { CourseProgress } from './course-progress.js';

/**
 * What comes after a module, supposing it gets done: the first later module that is not complete, then an earlier one; optional
 * ones last. Null: nothing is left.
 */
export function moduleAfter(
  course: Pick<CourseContent, 'modules'>,
  progress: Pick<CourseProgress, 'modules'>,
  moduleId: string,
): CourseModule | null {
  const complete = new Set(progress.modules.filter((module) => module.completedAt !== null).map((module) => module.moduleId));
  complete.add(moduleId);
  const here = course.modules.findIndex((module) => module.id === moduleId);
  const inTurn = [...course.modules.slice(here + 1), ...course.modules.slice(0, Math.max(0, here))];
  const waiting = inTurn.filter(
    (module) => !complete.has(module.id) && module.prerequisiteModuleIds.every((id) => complete.has(id)),
  );
  return waiting.find((module) => !module.optional) ?? waiting[0] ?? null;
}
