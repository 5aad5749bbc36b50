import type { Language } from '../../shared/localized.js';
import type { Question } from '../questions/question.js';
import { askedTexts } from '../questions/question-texts.js';
import type { Quiz } from '../quizzes/quiz.js';
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
/** For a draft: a published course knows the length of its dialogues. */
const USUAL_DIALOGUE_SECONDS = 120;
const USUAL_QUESTION_SECONDS = 40;
/** To think of some sentences and type them. */
const SECONDS_PER_OPEN_QUESTION = 180;

/** Estimated seconds for one step in one language. */
export function stepSeconds(step: Step, language: Language): number {
  if (step.kind === 'text') {
    const body = step.body[language];
    const images = body.filter((block) => block.type === 'image' && !block.decorative).length;
    return readingSeconds(plainText(body)) + images * SECONDS_PER_IMAGE;
  }
  if (step.kind === 'audioFragment' || step.kind === 'video')
    return readingSeconds(step.introduction[language]) + step.durationSeconds;
  if (step.kind === 'dialogue') return step.pinned?.seconds[language] ?? USUAL_DIALOGUE_SECONDS;
  if (step.kind === 'package') return readingSeconds(step.introduction[language]) + step.minutes * 60;
  if (step.kind === 'quiz') return quizSeconds(step.quiz, language);
  return questionSeconds(step.question, language);
}

/** A drawn question is not known yet: it takes as long as a usual one. */
function quizSeconds(quiz: Quiz, language: Language): number {
  const asked = quiz.parts.map((part) =>
    part.kind === 'fixed' ? questionSeconds(part.question, language) : part.count * USUAL_QUESTION_SECONDS,
  );
  return readingSeconds(quiz.introduction[language]) + asked.reduce((sum, seconds) => sum + seconds, 0);
}

/** Estimated seconds to read, answer and take in what comes back. */
export function questionSeconds(question: Question, language: Language): number {
  const texts = [...askedTexts(question), question.explanation].map((text) => text[language]);
  const reading = readingSeconds(texts.join(' '));
  if (question.kind === 'hotMoment') return reading + question.fragment.durationSeconds + SECONDS_PER_QUESTION;
  return reading + (question.kind === 'open' ? SECONDS_PER_OPEN_QUESTION : SECONDS_PER_QUESTION);
}

/** Whole minutes for a module, rounded up, at least 1. */
export function moduleMinutes(module: Pick<CourseModule, 'steps'>, language: Language): number {
  const seconds = module.steps.reduce((total, step) => total + stepSeconds(step, language), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

/** Estimated seconds to read a text once. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (words / WORDS_PER_MINUTE) * 60;
}
