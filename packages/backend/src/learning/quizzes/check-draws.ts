import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { drawsOf, fixedQuestions } from '@vakwerk/domain/learning/quizzes/quiz';
import { QuestionPool } from '../bank/question-pool.js';

@Injectable()
export class CheckDraws {
  constructor(private readonly pool: QuestionPool) {}

  /** A quiz that wants to draw more than the bank has today cannot be published. Inside a unit of work. */
  async run(content: Pick<CourseContent, 'modules'>): Promise<readonly CourseProblem[]> {
    const problems: CourseProblem[] = [];
    for (const module of content.modules)
      for (const step of module.steps) {
        if (step.kind !== 'quiz') continue;
        const fixed = new Set(fixedQuestions(step.quiz).map(({ id }) => id));
        for (const draw of drawsOf(step.quiz)) {
          const left = (await this.pool.list(draw)).filter(({ questionId }) => !fixed.has(questionId)).length;
          if (left < draw.count) problems.push({ code: 'tooFewToDraw', place: { moduleId: module.id, stepId: step.id } });
        }
      }
    return problems;
  }
}
