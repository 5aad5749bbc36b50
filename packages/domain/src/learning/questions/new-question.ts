import type { Question, QuestionKind } from './question.js';

const none = { nl: '', en: '' };
const noTexts = { nl: [], en: [] };

const isChoice = ({ kind }: { readonly kind: QuestionKind }) => kind === 'single' || kind === 'multiple';

/**
 * The question asked in another way. Words and skills stay; the answers stay too between one and several right ones, and are new
 * otherwise: what is right of an order says nothing about a number.
 */
export function inKind(question: Question, kind: QuestionKind, nextId: () => string): Question {
  if (question.kind === kind) return question;
  if (isChoice(question) && isChoice({ kind })) return { ...question, kind } as Question;
  const { id, prompt, skillIds, explanation } = question;
  return { ...newQuestion(id, kind, nextId), prompt, skillIds, explanation };
}

/** An empty question of a kind, with as many parts as it needs at least. @param nextId gives ids that say nothing about the key */
export function newQuestion(id: string, kind: QuestionKind, nextId: () => string): Question {
  const base = { id, prompt: none, skillIds: [], explanation: none };
  const item = () => ({ id: nextId(), text: none });
  const option = (correct: boolean) => ({ ...item(), correct, feedback: none });
  switch (kind) {
    case 'single':
    case 'multiple':
      return { ...base, kind, options: [option(true), option(false), option(false)] };
    case 'trueFalse':
      return { ...base, kind, correct: true, feedbackTrue: none, feedbackFalse: none };
    case 'numeric':
      return { ...base, kind, value: 0, tolerance: 0, unit: none };
    case 'shortText':
      return { ...base, kind, accepted: noTexts };
    case 'ordering':
      return { ...base, kind, items: [item(), item(), item()] };
    case 'matching': {
      const right = [item(), item()];
      return { ...base, kind, left: right.map(({ id: rightId }) => ({ ...item(), rightId })), right };
    }
    case 'gapFill':
      return { ...base, kind, text: none, gaps: [] };
    case 'hotMoment': {
      const fragment = { fileId: '', durationSeconds: 0, spokenLanguage: 'nl' as const, transcript: [] };
      return { ...base, kind, fragment, targetSeconds: 0, toleranceSeconds: 2 };
    }
    case 'open':
      return { ...base, kind, rubric: [{ ...item(), points: 1 }], exampleAnswer: none };
  }
}
