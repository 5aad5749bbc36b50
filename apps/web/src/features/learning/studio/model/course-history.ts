import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { type CoursePiece, withPieces } from '@vakwerk/domain/learning/courses/course-pieces';
import { type History, type HistoryAction, historyReducer } from '../../../../lib/history';
import { type CourseChange, changeCourse } from './course-draft';

export type CourseAction =
  | HistoryAction<CourseContent, CourseChange>
  /** A colleague's work in other pieces comes along; undoing mine does not take it away. */
  | { readonly type: 'merge'; readonly pieces: readonly CoursePiece[] };

const ownSteps = historyReducer<CourseContent, CourseChange>({ apply: changeCourse, fieldOf });

export function courseReducer(history: History<CourseContent>, action: CourseAction): History<CourseContent> {
  if (action.type !== 'merge') return ownSteps(history, action);
  const merge = (course: CourseContent) => withPieces(course, action.pieces);
  return { ...history, past: history.past.map(merge), now: merge(history.now), future: history.future.map(merge) };
}

function fieldOf(change: CourseChange): string | null {
  if (change.type === 'course') return `course ${Object.keys(change.fields).join()}`;
  if (change.type === 'module') return `module ${change.id} ${Object.keys(change.fields).join()}`;
  return change.type === 'step' ? `step ${change.id} ${change.field}` : null;
}
