import type { NeededLevel, PathContent, PathCourse } from './path.js';

export type PathCourseState = 'done' | 'open' | 'locked';

export interface PathCourseProgress {
  readonly courseId: string;
  readonly required: boolean;
  readonly state: PathCourseState;
  readonly completedAt: Date | null;
  /** Levels that keep it locked; empty: only earlier courses do. */
  readonly missing: readonly NeededLevel[];
}

export interface PathProgress {
  readonly courses: readonly PathCourseProgress[];
  readonly doneCourses: number;
  readonly totalCourses: number;
  /** When the last required course was completed; null while one is open. */
  readonly completedAt: Date | null;
  /** The course to do now; null: all are done, or the next one waits for a level. */
  readonly nextCourseId: string | null;
}

export interface PathEvidence {
  /** When each course was completed, by id; what was completed before the path counts. */
  readonly completedAt: ReadonlyMap<string, Date>;
  readonly hasReached: (needed: NeededLevel) => boolean;
}

/** Somebody's place in a path. A course is open when every required one before it is done and its levels are reached. */
export function pathProgress(path: Pick<PathContent, 'courses'>, { completedAt, hasReached }: PathEvidence): PathProgress {
  const isDone = ({ courseId }: PathCourse): boolean => completedAt.has(courseId);
  const courses = path.courses.map((course, index): PathCourseProgress => {
    const { courseId, required } = course;
    const before = path.courses.slice(0, index).filter((other) => other.required);
    const missing = course.needs.filter((needed) => !hasReached(needed));
    const isOpen = before.every(isDone) && missing.length === 0;
    const state = isDone(course) ? 'done' : isOpen ? 'open' : 'locked';
    return {
      courseId,
      required,
      state,
      completedAt: completedAt.get(courseId) ?? null,
      missing: state === 'done' ? [] : missing,
    };
  });
  const required = courses.filter((course) => course.required);
  const done = required.flatMap((course) => (course.completedAt ? [course.completedAt.getTime()] : []));
  return {
    courses,
    doneCourses: done.length,
    totalCourses: required.length,
    completedAt: required.length > 0 && done.length === required.length ? new Date(Math.max(...done)) : null,
    nextCourseId: required.find(({ state }) => state === 'open')?.courseId ?? null,
  };
}
