import { seededRandom } from '../../shared/seeded-random.js';
import { drawsOf, fixedQuestions, type Quiz } from './quiz.js';

/** A question of the bank in the version that is asked today. */
export interface PoolQuestion {
  readonly questionId: string;
  readonly questionVersionId: string;
}

/** What one attempt asks, pinned for ever: a question of the course version (no version of its own), or a version from the bank. */
export interface PinnedQuestion {
  readonly questionId: string;
  readonly questionVersionId: string | null;
}

/**
 * The questions of one attempt, in the order they are asked. The same quiz, pools and seed give the same questions, so that a draw can
 * be done again and checked; the order in which a pool comes does not matter. A question is never asked twice: the first part that has
 * it keeps it. A pool with too few gives what it has.
 * @param pools by the id of the draw
 */
export function drawQuestions(
  quiz: Pick<Quiz, 'parts' | 'shuffleQuestions'>,
  pools: ReadonlyMap<string, readonly PoolQuestion[]>,
  seed: string,
): readonly PinnedQuestion[] {
  const taken = new Set(fixedQuestions(quiz).map(({ id }) => id));
  const drawn = new Map<string, readonly PoolQuestion[]>();
  for (const draw of drawsOf(quiz)) {
    const pool = [...(pools.get(draw.id) ?? [])]
      .filter(({ questionId }) => !taken.has(questionId))
      .sort((a, b) => (a.questionId < b.questionId ? -1 : 1));
    const chosen = seededRandom(`${seed} draw ${draw.id}`).sample(pool, draw.count);
    for (const { questionId } of chosen) taken.add(questionId);
    drawn.set(draw.id, chosen);
  }
  const inOrder = quiz.parts.flatMap((part): readonly PinnedQuestion[] =>
    part.kind === 'fixed' ? [{ questionId: part.question.id, questionVersionId: null }] : (drawn.get(part.id) ?? []),
  );
  return quiz.shuffleQuestions ? seededRandom(`${seed} order`).shuffle(inOrder) : inOrder;
}

/** The seed of the order in which a question's answers stand; null: as the author wrote them. */
export const answerSeed = ({ shuffleAnswers }: Pick<Quiz, 'shuffleAnswers'>, seed: string, questionId: string): string | null =>
  shuffleAnswers ? `${seed} answers ${questionId}` : null;
