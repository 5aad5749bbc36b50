import { ok, type Result, refused } from '../shared/result.js';

/** A point as a template has it. `minutes` null: as long as it needs; `question`: something to ask, may be empty. */
export interface TemplatePoint {
  readonly title: string;
  readonly minutes: number | null;
  readonly question: string;
}

export const MOST_POINTS = 12;
export const LONGEST_POINT_MINUTES = 120;

export type TemplateProblem = 'textMissing' | 'textTooLong' | 'noPoints' | 'tooManyPoints' | 'minutesOutOfRange';

const LONGEST_TEXT = 200;

/** @returns the template with its texts trimmed and empty points left out */
export function agendaTemplate(
  name: string,
  points: readonly TemplatePoint[],
): Result<{ readonly name: string; readonly points: readonly TemplatePoint[] }, TemplateProblem> {
  const trimmed = points
    .map((point) => ({ ...point, title: point.title.trim(), question: point.question.trim() }))
    .filter(({ title, question }) => title !== '' || question !== '');
  if (name.trim() === '' || trimmed.some(({ title }) => title === '')) return refused('textMissing');
  if (trimmed.length === 0) return refused('noPoints');
  if (trimmed.length > MOST_POINTS) return refused('tooManyPoints');
  if ([name, ...trimmed.flatMap(({ title, question }) => [title, question])].some((text) => text.length > LONGEST_TEXT))
    return refused('textTooLong');
  if (trimmed.some(({ minutes }) => minutes !== null && !isMinutes(minutes))) return refused('minutesOutOfRange');
  return ok({ name: name.trim(), points: trimmed });
}

const isMinutes = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_POINT_MINUTES;
