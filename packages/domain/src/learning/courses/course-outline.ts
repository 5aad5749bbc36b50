import type { Language, LocalizedText } from '../../shared/localized.js';
import type { CourseContent, Step } from './content.js';
import { stepSeconds } from './minutes.js';

/** Estimated seconds, per language of the reader. */
export type SecondsByLanguage = Readonly<Record<Language, number>>;

/** A course version without its content: what lists and progress need, a hundredth of the size. */
export interface OutlineModule {
  readonly id: string;
  readonly title: LocalizedText;
  readonly objective: LocalizedText;
  readonly optional: boolean;
  readonly skillIds: readonly string[];
  readonly seconds: SecondsByLanguage;
  readonly steps: readonly OutlineStep[];
}

export interface OutlineStep {
  readonly id: string;
  readonly kind: Step['kind'];
  readonly title: LocalizedText;
  readonly required: boolean;
}

export function courseOutline(content: Pick<CourseContent, 'modules'>): readonly OutlineModule[] {
  return content.modules.map(({ id, title, objective, optional, skillIds, steps }) => ({
    id,
    title,
    objective,
    optional,
    skillIds,
    seconds: { nl: secondsOf(steps, 'nl'), en: secondsOf(steps, 'en') },
    steps: steps.map((step) => ({ id: step.id, kind: step.kind, title: step.title, required: step.required })),
  }));
}

/** Whole minutes of a number of seconds, rounded up, at least 1. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));

function secondsOf(steps: readonly Step[], language: Language): number {
  return Math.round(steps.reduce((total, step) => total + stepSeconds(step, language), 0));
}
