import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import type { ModuleFields } from '@vakwerk/domain/learning/courses/course-pieces';

export type CourseChange =
  | { readonly type: 'course'; readonly fields: Partial<Pick<CourseContent, 'title' | 'summary'>> }
  | { readonly type: 'addModule'; readonly module: CourseModule; readonly index?: number }
  | { readonly type: 'module'; readonly id: string; readonly fields: Partial<ModuleFields> }
  | { readonly type: 'removeModule'; readonly id: string }
  | { readonly type: 'moveModule'; readonly id: string; readonly index: number }
  | { readonly type: 'addStep'; readonly moduleId: string; readonly step: Step; readonly index?: number }
  /** A function, because two editors of one step may speak at once: each changes what is there then. */
  | { readonly type: 'step'; readonly id: string; readonly field: string; readonly change: (step: Step) => Step }
  | { readonly type: 'removeStep'; readonly id: string }
  | { readonly type: 'moveStep'; readonly id: string; readonly moduleId: string; readonly index: number };

/** The draft after one change; the same object when nothing changed. */
export function changeCourse(course: CourseContent, change: CourseChange): CourseContent {
  if (change.type === 'course') return { ...course, ...change.fields };
  const modules = changeModules(course.modules, change);
  return modules === course.modules ? course : { ...course, modules };
}

type Modules = readonly CourseModule[];

function changeModules(modules: Modules, change: Exclude<CourseChange, { type: 'course' }>): Modules {
  switch (change.type) {
    case 'addModule':
      return inserted(modules, change.module, change.index ?? modules.length);
    case 'module':
      return mapId(modules, change.id, (module) => ({ ...module, ...change.fields }));
    case 'removeModule':
      return withoutId(modules, change.id);
    case 'moveModule':
      return moved(modules, change.id, change.index);
    case 'addStep':
      return mapId(modules, change.moduleId, (module) => ({
        ...module,
        steps: inserted(module.steps, change.step, change.index ?? module.steps.length),
      }));
    case 'step':
      return inModuleOf(modules, change.id, (steps) => mapId(steps, change.id, change.change));
    case 'removeStep':
      return inModuleOf(modules, change.id, (steps) => withoutId(steps, change.id));
    case 'moveStep':
      return moveStep(modules, change);
  }
}

function moveStep(modules: Modules, { id, moduleId, index }: { id: string; moduleId: string; index: number }): Modules {
  const from = modules.find(({ steps }) => steps.some((step) => step.id === id));
  const step = from?.steps.find((one) => one.id === id);
  if (!from || !step || !modules.some((module) => module.id === moduleId)) return modules;
  if (from.id === moduleId) return inModuleOf(modules, id, (steps) => moved(steps, id, index));
  const without = mapId(modules, from.id, (module) => ({ ...module, steps: withoutId(module.steps, id) }));
  return mapId(without, moduleId, (module) => ({ ...module, steps: inserted(module.steps, step, index) }));
}

/** One place up (−1) or down (+1); at an end a step goes to the module beside. Null: there is no further. */
export function nudge(course: CourseContent, id: string, by: -1 | 1): CourseChange | null {
  const { modules } = course;
  const atModule = modules.findIndex((module) => module.id === id);
  if (atModule !== -1) {
    const index = atModule + by;
    return index < 0 || index >= modules.length ? null : { type: 'moveModule', id, index };
  }
  const at = modules.findIndex(({ steps }) => steps.some((step) => step.id === id));
  const module = modules[at];
  if (!module) return null;
  const index = module.steps.findIndex((step) => step.id === id) + by;
  if (index >= 0 && index < module.steps.length) return { type: 'moveStep', id, moduleId: module.id, index };
  const beside = modules[at + by];
  return beside ? { type: 'moveStep', id, moduleId: beside.id, index: by === 1 ? 0 : beside.steps.length } : null;
}

export interface StepPlace {
  readonly module: CourseModule;
  readonly step: Step;
  /** Within the module, from 0. */
  readonly index: number;
}

export function findStep(course: CourseContent, id: string | null): StepPlace | null {
  for (const module of course.modules) {
    const index = module.steps.findIndex((step) => step.id === id);
    const step = module.steps[index];
    if (step) return { module, step, index };
  }
  return null;
}

interface Identified {
  readonly id: string;
}

/** The same list when the id is not in it, or nothing about it changes. */
function mapId<Item extends Identified>(items: readonly Item[], id: string, change: (item: Item) => Item): readonly Item[] {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  const after = item && change(item);
  return !item || !after || after === item ? items : items.with(at, after);
}

const withoutId = <Item extends Identified>(items: readonly Item[], id: string): readonly Item[] =>
  items.some((item) => item.id === id) ? items.filter((item) => item.id !== id) : items;

const inserted = <Item>(items: readonly Item[], item: Item, index: number): readonly Item[] => items.toSpliced(index, 0, item);

function moved<Item extends Identified>(items: readonly Item[], id: string, index: number): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = Math.max(0, Math.min(items.length - 1, index));
  return !item || from === to ? items : inserted(withoutId(items, id), item, to);
}

function inModuleOf(modules: Modules, stepId: string, change: (steps: readonly Step[]) => readonly Step[]): Modules {
  const module = modules.find(({ steps }) => steps.some(({ id }) => id === stepId));
  if (!module) return modules;
  const steps = change(module.steps);
  return steps === module.steps ? modules : mapId(modules, module.id, (one) => ({ ...one, steps }));
}
