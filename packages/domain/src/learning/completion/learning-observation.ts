import type { GradedResponse } from '../questions/grade-response.js';
import type { Question } from '../questions/question.js';

/** One response as evidence about one skill. */
export interface LearningObservation {
  readonly skillId: string;
  readonly source: 'quiz' | 'practice';
  /** 0–1. */
  readonly ratio: number;
  readonly observedAt: Date;
}

/**
 * What a response says about the skills of its question: its ratio, once for every different skill. No answer says nothing.
 * Certainty does not change the ratio: it is advice to the person, not proof.
 */
export function learningObservations(
  question: Pick<Question, 'skillIds'>,
  graded: Pick<GradedResponse, 'ratio'>,
  source: LearningObservation['source'],
  observedAt: Date,
): readonly LearningObservation[] {
  const { ratio } = graded;
  if (ratio === null) return [];
  return [...new Set(question.skillIds)].map((skillId) => ({ skillId, source, ratio, observedAt }));
}
