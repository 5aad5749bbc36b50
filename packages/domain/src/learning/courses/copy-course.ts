import type { CourseContent } from './content.js';

/**
 * The same course under new ids, as the start of another one: what people do in the copy says nothing about the original. `idFor`
 * gives the new id of an old one and must give different ids for different ones; whatever refers to a part follows it.
 */
export function copyCourse(content: CourseContent, idFor: (oldId: string) => string): CourseContent {
  const inside = new Set(idsWithin(content.modules));
  return { ...content, modules: renamed(content.modules, (id) => (inside.has(id) ? idFor(id) : id)) };
}

/**
 * Ids of modules, steps, questions and options: whatever carries an `id`. Files, skills and dialogues are referred to, not owned; so
 * are the questions of a quiz, which the bank knows by their id wherever they are asked.
 */
function* idsWithin(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* idsWithin(item);
  else if (typeof value === 'object' && value !== null && !isFixedPart(value))
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string') yield inner;
      else yield* idsWithin(inner);
    }
}

/** Only whole values are ids; a sentence that happens to be one is in a field of words. */
function renamed<Value>(value: Value, rename: (id: string) => string): Value {
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? rename(item) : renamed(item, rename))) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && isIdField(key) ? rename(inner) : renamed(inner, rename),
    ]),
  ) as Value;
}

const isFixedPart = (value: object): boolean => 'kind' in value && value.kind === 'fixed' && 'question' in value;

const isIdField = (key: string): boolean => key === 'id' || key.endsWith('Id');
