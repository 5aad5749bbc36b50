import { type CourseProblem, halfTranslated, type ProblemPlace } from '../courses/course-problem.js';
import { checkQuestion } from '../questions/check-question.js';
import { type DrawPart, drawsOf, fixedQuestions, type Quiz, questionCount, quizTimes } from './quiz.js';

/** Everything that makes a quiz unfit to publish. Whether the bank has enough questions to draw is looked up elsewhere. */
export function checkQuiz(quiz: Quiz, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [...halfTranslated(quiz.introduction, 'introduction', place), ...checkLimits(quiz, place)];
  if (questionCount(quiz) === 0) problems.push({ code: 'emptyQuiz', place });
  const seen = new Set<string>();
  for (const question of fixedQuestions(quiz)) {
    const at = { ...place, questionId: question.id };
    problems.push(...checkQuestion(question, at));
    if (seen.has(question.id)) problems.push({ code: 'duplicateId', place: at });
    seen.add(question.id);
  }
  return [...problems, ...drawsOf(quiz).flatMap((draw) => checkDraw(draw, place))];
}

function checkLimits(quiz: Quiz, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = [];
  const { opensAt, closesAt, timeLimitSeconds } = quizTimes(quiz);
  if (!(quiz.passRatio > 0 && quiz.passRatio <= 1)) problems.push({ code: 'passRatioOutOfRange', place });
  if (quiz.attemptsAllowed !== null && quiz.attemptsAllowed < 1) problems.push({ code: 'noAttempts', place });
  if (timeLimitSeconds !== null && !(timeLimitSeconds > 0)) problems.push({ code: 'noTime', place });
  if (quiz.handling === 'grace' && !(quiz.graceSeconds > 0)) problems.push({ code: 'noGrace', place });
  if (opensAt !== null && closesAt !== null && opensAt >= closesAt) problems.push({ code: 'closesBeforeItOpens', place });
  return problems;
}

function checkDraw({ count, skillIds, tags }: DrawPart, place: ProblemPlace): readonly CourseProblem[] {
  const problems: CourseProblem[] = count < 1 ? [{ code: 'emptyDraw', place }] : [];
  // "Any question at all" is never what an author means.
  return skillIds.length + tags.length === 0 ? [...problems, { code: 'drawFromEverything', place }] : problems;
}
