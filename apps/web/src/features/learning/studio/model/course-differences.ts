import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { changedPieces } from '@vakwerk/domain/learning/courses/course-pieces';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';

/** One thing that is different between two drafts, by the name it has now, or had when it is gone. */
export interface CourseDifference {
  readonly id: string;
  readonly what: 'course' | 'module' | 'step';
  readonly how: 'new' | 'changed' | 'gone' | 'moved';
  readonly title: LocalizedText;
}

/** What changed from one draft to the other, in the order of the newer one; what is gone comes last. */
export function courseDifferences(before: CourseContent, after: CourseContent): readonly CourseDifference[] {
  const found: CourseDifference[] = [];
  const changed = new Set<string>();
  for (const piece of changedPieces(before, after)) {
    if (piece.kind === 'course') found.push({ id: 'course', what: 'course', how: 'changed', title: after.title });
    if (piece.kind === 'module') changed.add(piece.module.id);
    if (piece.kind === 'step') changed.add(piece.step.id);
  }
  const [old, now] = [partsOf(before), partsOf(after)];
  for (const [id, part] of now) {
    const was = old.get(id);
    if (!was) found.push({ id, what: part.what, how: 'new', title: part.title });
    else if (changed.has(id)) found.push({ id, what: part.what, how: 'changed', title: part.title });
    else if (was.behind !== part.behind && old.has(part.behind ?? '') && now.has(was.behind ?? ''))
      found.push({ id, what: part.what, how: 'moved', title: part.title });
  }
  for (const [id, part] of old) if (!now.has(id)) found.push({ id, what: part.what, how: 'gone', title: part.title });
  return found;
}

interface Part {
  readonly what: 'module' | 'step';
  readonly title: LocalizedText;
  /** What stands before it; null: nothing. */
  readonly behind: string | null;
}

function partsOf({ modules }: CourseContent): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  modules.forEach((module, at) => {
    parts.set(module.id, { what: 'module', title: module.title, behind: modules[at - 1]?.id ?? null });
    module.steps.forEach((step, index) => {
      parts.set(step.id, { what: 'step', title: step.title, behind: module.steps[index - 1]?.id ?? module.id });
    });
  });
  return parts;
}
