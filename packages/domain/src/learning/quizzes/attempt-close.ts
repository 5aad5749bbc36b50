/** More time, a later closing day or more tries for one person, given by somebody who leads them, with a reason. */
export interface Extension {
  /** On top of the time limit. */
  readonly extraSeconds: number;
  /** Instead of the quiz's own closing; only ever later. */
  readonly closesAt: Date | null;
  readonly extraAttempts: number;
}

export const NO_EXTENSION: Extension = { extraSeconds: 0, closesAt: null, extraAttempts: 0 };

/** When the quiz closes for this person; null: never. */
export function quizClose(closesAt: Date | null, extension: Extension): Date | null {
  if (closesAt === null || extension.closesAt === null) return closesAt;
  return extension.closesAt > closesAt ? extension.closesAt : closesAt;
}

/** When an attempt closes: the earliest of the quiz's close and its start + time limit, both with the extension; null: never. */
export function attemptClose(
  quiz: { readonly closesAt: Date | null; readonly timeLimitSeconds: number | null },
  extension: Extension,
  startedAt: Date,
): Date | null {
  const byQuiz = quizClose(quiz.closesAt, extension);
  if (quiz.timeLimitSeconds === null) return byQuiz;
  const byLimit = new Date(startedAt.getTime() + (quiz.timeLimitSeconds + extension.extraSeconds) * 1000);
  return byQuiz !== null && byQuiz < byLimit ? byQuiz : byLimit;
}
