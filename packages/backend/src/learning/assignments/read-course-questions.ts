import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { ItemAnalysis } from '@vakwerk/domain/learning/questions/item-analysis';
import { type ItemVerdict, itemVerdict } from '@vakwerk/domain/learning/questions/item-verdict';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { DrawPart } from '@vakwerk/domain/learning/quizzes/quiz';
import { NotFound } from '../../platform/auth/access-errors.js';
import { BankQuestionRepository } from '../bank/bank-question.repository.js';
import { ItemScoresReader } from '../bank/item-scores.reader.js';
import { QuestionPool } from '../bank/question-pool.js';
import { CourseRepository } from '../courses/course.repository.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';

/** A question of a course, with how people do on it. */
export interface CourseQuestion {
  /** The id of the question where it is asked; the first step that asks it. */
  readonly code: string;
  readonly stepId: string;
  /** Of the question bank; null: it lives in this course only. */
  readonly bankQuestionId: string | null;
  /** Chance takes it, so not everybody got it. */
  readonly drawn: boolean;
  readonly kind: Question['kind'];
  readonly prompt: Question['prompt'];
  readonly analysis: ItemAnalysis;
  readonly verdict: ItemVerdict;
}

interface Asked {
  readonly stepId: string;
  readonly drawn: boolean;
  readonly question: Question;
}

/** More than any course asks; a draw from a large bank stops here. */
const MOST_QUESTIONS = 500;

@Injectable()
export class ReadCourseQuestions {
  constructor(
    private readonly courses: CourseRepository,
    private readonly versions: CourseVersionRepository,
    private readonly pool: QuestionPool,
    private readonly bank: BankQuestionRepository,
    private readonly scores: ItemScoresReader,
  ) {}

  /** The questions of the newest version, in its order. @throws NotFound, also when it was never published */
  async run(courseId: string): Promise<CourseQuestion[]> {
    const course = await this.courses.find(courseId);
    if (!course?.currentVersionId) throw new NotFound('This course');
    const asked = await this.askedIn(await this.versions.getContent(course.currentVersionId));
    const codes = [...asked.keys()].slice(0, MOST_QUESTIONS);
    const analyses = await this.scores.analysesOf(codes);
    const bankIds = new Map((await this.bank.findByCodes(codes)).map(({ code, id }) => [code, id]));
    return codes.flatMap((code): CourseQuestion[] => {
      const one = asked.get(code);
      const analysis = analyses.get(code);
      if (!one || !analysis) return [];
      const { kind, prompt } = one.question;
      const { stepId, drawn } = one;
      return [
        {
          code,
          stepId,
          drawn,
          kind,
          prompt,
          analysis,
          bankQuestionId: bankIds.get(code) ?? null,
          verdict: itemVerdict(analysis),
        },
      ];
    });
  }

  private async askedIn({ modules }: CourseContent): Promise<Map<string, Asked>> {
    const asked = new Map<string, Asked>();
    const add = (one: Asked) => asked.has(one.question.id) || asked.set(one.question.id, one);
    for (const step of modules.flatMap(({ steps }) => steps)) {
      if (step.kind === 'question') add({ stepId: step.id, drawn: false, question: step.question });
      if (step.kind !== 'quiz') continue;
      for (const part of step.quiz.parts)
        if (part.kind === 'fixed') add({ stepId: step.id, drawn: false, question: part.question });
        else for (const question of await this.drawable(part)) add({ stepId: step.id, drawn: true, question });
    }
    return asked;
  }

  private async drawable(draw: DrawPart): Promise<readonly Question[]> {
    const found = (await this.pool.list(draw)).slice(0, MOST_QUESTIONS);
    const contents = await this.pool.versions(found.map(({ questionVersionId }) => questionVersionId ?? ''));
    return found.flatMap(({ questionVersionId }) => contents.get(questionVersionId ?? '') ?? []);
  }
}
