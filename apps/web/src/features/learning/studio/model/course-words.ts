import type { CourseContent, Step } from '@vakwerk/domain/learning/courses/content';
import { type ReadingHint, readingHints } from '@vakwerk/domain/learning/courses/reading-hints';
import { plainText } from '@vakwerk/domain/learning/courses/rich-text';
import { LANGUAGES, type Language, type LocalizedText } from '@vakwerk/domain/shared/localized';

/** Every text of a step that learners read, in one language. Words that were said in a call are not ours to change. */
function textsOf(step: Step, language: Language): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (key === 'transcript' && Array.isArray(value)) return;
    if (Array.isArray(value)) for (const item of value) visit(item, '');
    else if (isLocalized(value)) found.push(value[language]);
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  if (step.kind === 'text') return [step.title[language], plainText(step.body[language])];
  visit(step, '');
  return found;
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'nl' in value && typeof value.nl === 'string' && 'en' in value;

const known = new WeakMap<Step, readonly ReadingHint[]>();

function hintsOf(step: Step): readonly ReadingHint[] {
  const before = known.get(step);
  if (before) return before;
  const hints = LANGUAGES.flatMap((language) => textsOf(step, language).flatMap((text) => readingHints(text, language)));
  known.set(step, hints);
  return hints;
}

export interface ReadingSum {
  readonly longSentences: number;
  readonly hardWords: number;
}

/** How much of a course is harder than B1, in both languages together. A step that did not change is not read again. */
export function readingSum({ modules }: CourseContent): ReadingSum {
  const hints = modules.flatMap(({ steps }) => steps.flatMap(hintsOf));
  const longSentences = hints.filter(({ kind }) => kind === 'longSentence').length;
  return { longSentences, hardWords: hints.length - longSentences };
}
