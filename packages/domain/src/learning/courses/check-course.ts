import { checkStep } from './check-step.js';
import type { CourseContent, CourseModule } from './content.js';
import { type CourseProblem, halfTranslated, missingTranslations } from './course-problem.js';

/** Every reason a draft cannot be published, all at once and in reading order; empty when it can. */
export function checkCourse(course: CourseContent): readonly CourseProblem[] {
  const problems: CourseProblem[] = [
    ...missingTranslations(course.title, 'title', {}),
    ...halfTranslated(course.summary, 'summary', {}),
  ];
  if (course.modules.length === 0) problems.push({ code: 'noModules', place: {} });
  else if (course.modules.every((module) => module.optional)) problems.push({ code: 'noRequiredModule', place: {} });
  course.modules.forEach((module, index) => {
    problems.push(...checkModule(module), ...checkPrerequisites(module, index, course.modules));
  });
  return [...problems, ...duplicateIds(course)];
}

function checkModule(module: CourseModule): readonly CourseProblem[] {
  const place = { moduleId: module.id };
  const problems: CourseProblem[] = [
    ...missingTranslations(module.title, 'title', place),
    ...missingTranslations(module.objective, 'objective', place),
  ];
  if (module.skillIds.length === 0) problems.push({ code: 'noSkill', place });
  if (module.steps.length === 0) problems.push({ code: 'emptyModule', place });
  else if (!module.steps.some((step) => step.required)) problems.push({ code: 'noRequiredStep', place });
  return [...problems, ...module.steps.flatMap((step) => checkStep(step, module.id))];
}

/** A prerequisite is an earlier module of the course; that also rules out circles. */
function checkPrerequisites(module: CourseModule, index: number, modules: readonly CourseModule[]): readonly CourseProblem[] {
  return module.prerequisiteModuleIds.flatMap((id): CourseProblem[] => {
    const at = modules.findIndex((other) => other.id === id);
    if (at === -1) return [{ code: 'unknownPrerequisite', place: { moduleId: module.id } }];
    return at >= index ? [{ code: 'laterPrerequisite', place: { moduleId: module.id } }] : [];
  });
}

/** Evidence is stored by step id: the same id twice would complete two steps at once. */
function duplicateIds(course: CourseContent): readonly CourseProblem[] {
  const seen = new Set<string>();
  const places = course.modules.flatMap((module) => [
    { id: module.id, place: { moduleId: module.id } },
    ...module.steps.map((step) => ({ id: step.id, place: { moduleId: module.id, stepId: step.id } })),
  ]);
  return places.flatMap(({ id, place }): CourseProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicateId', place }];
    seen.add(id);
    return [];
  });
}
