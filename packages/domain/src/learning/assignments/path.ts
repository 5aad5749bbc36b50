import type { SkillLevel } from '../../shared/level-bands.js';
import { LANGUAGES, type Language, type LocalizedText, missingLanguages } from '../../shared/localized.js';

/** The content of a draft or of a published version of a path; a published one never changes. */
export interface PathContent {
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** In this order. */
  readonly courses: readonly PathCourse[];
}

export interface PathCourse {
  readonly courseId: string;
  /** The path is complete when its required courses are. */
  readonly required: boolean;
  /** Levels to reach before this course opens. */
  readonly needs: readonly NeededLevel[];
}

/** "At least this level": the evidence must say so (`hasReachedLevel`). */
export interface NeededLevel {
  readonly skillId: string;
  readonly level: SkillLevel;
}

export const PATH_PROBLEMS = [
  'pathTitleMissing',
  'pathSummaryHalf',
  'pathEmpty',
  'pathNoRequired',
  'pathCourseTwice',
  'pathCourseUnknown',
] as const;

/** One thing that stops publishing a path. */
export interface PathProblem {
  readonly code: (typeof PATH_PROBLEMS)[number];
  readonly language?: Language;
  readonly courseId?: string;
}

/** Every reason a path cannot be published; empty when it can. @param published ids of courses that people can start */
export function checkPath(path: PathContent, published: ReadonlySet<string>): readonly PathProblem[] {
  const problems: PathProblem[] = missingLanguages(path.title).map((language) => ({ code: 'pathTitleMissing', language }));
  const untold = missingLanguages(path.summary);
  if (untold.length < LANGUAGES.length)
    problems.push(...untold.map((language) => ({ code: 'pathSummaryHalf' as const, language })));
  if (path.courses.length === 0) problems.push({ code: 'pathEmpty' });
  else if (!path.courses.some(({ required }) => required)) problems.push({ code: 'pathNoRequired' });
  const ids = path.courses.map(({ courseId }) => courseId);
  for (const courseId of new Set(ids.filter((id, n) => ids.indexOf(id) !== n)))
    problems.push({ code: 'pathCourseTwice', courseId });
  for (const courseId of new Set(ids)) if (!published.has(courseId)) problems.push({ code: 'pathCourseUnknown', courseId });
  return problems;
}
