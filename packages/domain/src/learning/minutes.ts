import type { Language } from '../shared/localized.js';
import type { CourseModule, Step } from './content.js';
import { plainText } from './rich-text.js';

/**
 * Words per minute of a reader at B1 level: well under the 238 of practised adult readers (M. Brysbaert, "How many words do we
 * read per minute?", Journal of Memory and Language 109 (2019) 104047), because an estimate that is too short discourages.
 */
const WORDS_PER_MINUTE = 150;
const SECONDS_PER_IMAGE = 10;
/** To choose, say how sure you are and read the feedback. */
const SECONDS_PER_QUESTION = 20;

/** Estimated seconds for one step in one language. */
export function stepSeconds(step: Step, language: Language): number {
  if (step.kind === 'text') {
    const body = step.body[language];
    const images = body.filter((block) => block.type === 'image' && !block.decorative).length;
    return readingSeconds(plainText(body)) + images * SECONDS_PER_IMAGE;
  }
  if (step.kind === 'audioFragment') return readingSeconds(step.introduction[language]) + step.durationSeconds;
  const { prompt, options, explanation } = step.question;
  const texts = [prompt, ...options.map((option) => option.text), explanation].map((text) => text[language]);
  return readingSeconds(texts.join(' ')) + SECONDS_PER_QUESTION;
}

/** Whole minutes for a module, rounded up, at least 1. */
export function moduleMinutes(module: Pick<CourseModule, 'steps'>, language: Language): number {
  const seconds = module.steps.reduce((total, step) => total + stepSeconds(step, language), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

function readingSeconds(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (words / WORDS_PER_MINUTE) * 60;
}
