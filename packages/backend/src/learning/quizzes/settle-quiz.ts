import { Injectable } from '@nestjs/common';
import { finalGrade } from '@vakwerk/domain/learning/quizzes/final-grade';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { PersonRepository } from '../../people/index.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import type { Attempt } from '../attempts/attempt.entity.js';
import { AttemptRepository } from '../attempts/attempt.repository.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { LearnerCourses } from '../steps/learner-course.js';
import type { QuizResult } from './quiz-result.entity.js';
import { QuizResultRepository } from './quiz-result.repository.js';

@Injectable()
export class SettleQuiz {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly results: QuizResultRepository,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly advance: AdvanceAssignment,
    private readonly persons: PersonRepository,
  ) {}

  /**
   * Works out the grade of a quiz from all its attempts, and lets the assignment follow when that passes the quiz. Rows are taken in
   * the order attempt, assignment, as everywhere.
   * @param attempt as it is stored now
   */
  async run(attempt: Attempt, quiz: Quiz, now: Date): Promise<void> {
    const { organisationId, assignmentId, stepId, personId } = attempt;
    const assignment = await this.assignments.lockOwn(assignmentId, personId);
    const final = finalGrade(quiz.finalGrade, await this.attempts.listOf(assignmentId, stepId));
    if (!assignment || final === null) return;
    const before = await this.learners.load(assignment);
    const stored = before.quizResults.find((result) => result.stepId === stepId);
    const passedAt = stored?.passedAt ?? (final >= quiz.passRatio ? now : null);
    const result: QuizResult = { organisationId, assignmentId, stepId, finalRatio: final, passedAt };
    await this.results.save(result);
    if (passedAt === null || stored?.passedAt || assignment.withdrawnAt || assignment.waivedAt) return;
    const quizResults = [...before.quizResults.filter((one) => one.stepId !== stepId), result];
    const person = await this.persons.find(personId);
    await this.advance.run(before, { ...before, quizResults }, person?.language ?? 'nl', now);
  }
}
