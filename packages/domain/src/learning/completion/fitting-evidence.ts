import { sameData } from '../../shared/same-data.js';
import type { CourseContent, Step } from '../courses/content.js';

/**
 * The steps of `after` that a person who is moved there has to do again, because what they did in `before` says nothing about it
 * any more: another recording, another question, another key. A better text, a lower pass mark or another place is no reason.
 */
export function stepsToDoAgain(before: Pick<CourseContent, 'modules'>, after: Pick<CourseContent, 'modules'>): readonly string[] {
  const old = stepsOf(before);
  return [...stepsOf(after)].flatMap(([id, step]) => {
    const was = old.get(id);
    return was && !sameData(essence(was), essence(step)) ? [id] : [];
  });
}

const stepsOf = ({ modules }: Pick<CourseContent, 'modules'>) =>
  new Map(modules.flatMap(({ steps }) => steps.map((step) => [step.id, step] as const)));

/** Fields that change nothing about what was done. Words in both languages go out wherever they are. */
const BESIDE_THE_POINT = new Set(['required', 'passRatio', 'pinned', 'transcript', 'durationSeconds', 'silent', 'skillIds']);

const essence = (step: Step): unknown => withoutWords(step);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && keys.includes('nl') && keys.includes('en')) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (BESIDE_THE_POINT.has(key) ? [] : [[key, withoutWords(inner)]])),
  );
}
