import type { CourseContent } from '../courses/content.js';
import { type ModuleProgress, moduleProgress, type StepEvidence } from './module-completion.js';

export interface CourseProgress {
  readonly modules: readonly (ModuleProgress & { readonly moduleId: string; readonly open: boolean })[];
  /** When the last module that is not optional was completed; null while one is open. */
  readonly completedAt: Date | null;
  /** The first open module that is not complete; optional ones wait until the rest is done. */
  readonly nextModuleId: string | null;
}

/** A person's place in a course version, from stored evidence alone. A module is `open` when its prerequisites are complete. */
export function courseProgress(course: Pick<CourseContent, 'modules'>, evidence: readonly StepEvidence[]): CourseProgress {
  const progress = new Map(course.modules.map((module) => [module.id, moduleProgress(module, evidence)]));
  const isComplete = (moduleId: string): boolean => (progress.get(moduleId)?.completedAt ?? null) !== null;
  const modules = course.modules.map((module) => ({
    ...(progress.get(module.id) as ModuleProgress),
    moduleId: module.id,
    open: module.prerequisiteModuleIds.every(isComplete),
    optional: module.optional,
  }));
  const needed = modules.filter((module) => !module.optional);
  const moments = needed.map((module) => module.completedAt?.getTime()).filter((time) => time !== undefined);
  const waiting = modules.filter((module) => module.open && module.completedAt === null);
  const next = waiting.find((module) => !module.optional) ?? waiting[0];
  return {
    modules: modules.map(({ optional: _optional, ...module }) => module),
    completedAt: needed.length > 0 && moments.length === needed.length ? new Date(Math.max(...moments)) : null,
    nextModuleId: next?.moduleId ?? null,
  };
}
