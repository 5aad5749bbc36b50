import { Injectable } from '@nestjs/common';
import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import { type CertaintySummary, certaintySummary } from '@vakwerk/domain/learning/questions/certainty-summary';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { attemptResult, skillResults } from '@vakwerk/domain/learning/quizzes/attempt-result';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { isUuid } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import type { Attempt } from './attempt.entity.js';
import type { AttemptAnswer } from './attempt-answer.entity.js';

export interface SkillName {
  readonly id: string;
  readonly name: LocalizedText;
}

/** How a whole attempt went, in what one can do now and what to look at again. */
export interface AttemptOutcomeView {
  /** 0–1; null while a coach has yet to grade, or when it was abandoned. */
  readonly ratio: number | null;
  readonly passed: boolean | null;
  readonly rightCount: number;
  readonly awaitingCount: number;
  readonly notAnsweredCount: number;
  readonly objective: LocalizedText;
  readonly strong: readonly SkillName[];
  readonly again: readonly SkillName[];
  readonly certainty: CertaintySummary;
}

@Injectable()
export class AttemptOutcomes {
  constructor(private readonly skills: SkillRepository) {}

  async of(
    attempt: Attempt,
    quiz: Quiz,
    questions: readonly Question[],
    answers: ReadonlyMap<string, AttemptAnswer>,
    module: CourseModule,
  ): Promise<AttemptOutcomeView> {
    const graded = questions.map((question) => {
      const own = answers.get(question.id);
      return {
        skillIds: question.skillIds,
        outcome: own?.outcome ?? ('notAnswered' as const),
        ratio: own?.ratio ?? null,
        certainty: own?.certainty ?? null,
      };
    });
    const { counts } = attemptResult(graded, quiz.passRatio);
    const skills = skillResults(
      graded.filter(({ outcome }) => outcome !== 'awaiting'),
      quiz.passRatio,
    );
    const ids = [...skills.strong, ...skills.again].filter(isUuid);
    const names = new Map((await this.skills.findMany(ids)).map((skill) => [skill.id, skill]));
    const named = (list: readonly string[]) => list.flatMap((id) => names.get(id) ?? []);
    return {
      ratio: attempt.ratio,
      passed: attempt.ratio === null ? null : attempt.ratio >= quiz.passRatio,
      rightCount: counts.right ?? 0,
      awaitingCount: counts.awaiting ?? 0,
      notAnsweredCount: counts.notAnswered ?? 0,
      objective: module.objective,
      strong: named(skills.strong),
      again: named(skills.again),
      certainty: certaintySummary(graded),
    };
  }
}
