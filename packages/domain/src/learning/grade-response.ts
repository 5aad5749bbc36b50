import type { LocalizedText } from '../shared/localized.js';
import { roundRatio } from '../shared/ratio.js';
import type { Answer, Question } from './question.js';

export type ResponseOutcome = 'right' | 'partlyRight' | 'wrong' | 'notAnswered';

export interface GradedResponse {
  readonly outcome: ResponseOutcome;
  /** 0–1 in six decimals; null when there is no answer: that is not evidence of anything. */
  readonly ratio: number | null;
  /** Every option in the question's order, with the feedback of the ones that were chosen. */
  readonly options: readonly GradedOption[];
}

export interface GradedOption {
  readonly optionId: string;
  readonly chosen: boolean;
  readonly correct: boolean;
  readonly feedback: LocalizedText | null;
}

/**
 * Grades one answer. Single: right or wrong. Multiple: (right options chosen / all right options) − (wrong options chosen /
 * all wrong options), never below 0, so that choosing everything earns nothing.
 * Throws RangeError for an option the question does not have, or several options on a single question.
 */
export function gradeResponse(question: Question, answer: Answer | null): GradedResponse {
  const chosen = new Set(answer?.optionIds ?? []);
  refuseForeignAnswer(question, chosen);
  const options = question.options.map((option) => ({
    optionId: option.id,
    chosen: chosen.has(option.id),
    correct: option.correct,
    feedback: chosen.has(option.id) ? option.feedback : null,
  }));
  if (answer === null) return { outcome: 'notAnswered', ratio: null, options };
  const ratio = roundRatio(question.kind === 'single' ? singleRatio(options) : multipleRatio(options));
  return { outcome: outcomeOf(ratio), ratio, options };
}

function singleRatio(options: readonly GradedOption[]): number {
  return options.some((option) => option.chosen && option.correct) ? 1 : 0;
}

function multipleRatio(options: readonly GradedOption[]): number {
  const shareChosen = (correct: boolean): number => {
    const group = options.filter((option) => option.correct === correct);
    return group.length === 0 ? 0 : group.filter((option) => option.chosen).length / group.length;
  };
  return Math.max(0, shareChosen(true) - shareChosen(false));
}

function outcomeOf(ratio: number): ResponseOutcome {
  if (ratio === 1) return 'right';
  return ratio === 0 ? 'wrong' : 'partlyRight';
}

function refuseForeignAnswer(question: Question, chosen: ReadonlySet<string>): void {
  const known = new Set(question.options.map((option) => option.id));
  for (const id of chosen) if (!known.has(id)) throw new RangeError(`Question ${question.id} has no option ${id}`);
  if (question.kind === 'single' && chosen.size > 1) throw new RangeError(`Question ${question.id} takes one option`);
}
