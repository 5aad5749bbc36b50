import { Injectable } from '@nestjs/common';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import type { ItemAnalysis } from '@vakwerk/domain/learning/questions/item-analysis';
import { questionStatus } from '@vakwerk/domain/learning/questions/question-state';
import { NotFound } from '../../platform/auth/access-errors.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { ItemScoresReader } from './item-scores.reader.js';
import { QuestionUsageReader } from './question-usage.reader.js';

@Injectable()
export class ReadQuestionDesk {
  constructor(
    private readonly questions: BankQuestionRepository,
    private readonly usage: QuestionUsageReader,
    private readonly scores: ItemScoresReader,
  ) {}

  /** A question as its author sees it: the draft with its key, what stops it, where it is used, how it does. @throws NotFound */
  async run(questionId: string) {
    const stored = await this.questions.find(questionId);
    if (!stored) throw new NotFound('This question');
    const { id, code, draft, draftVersion, draftedAt, tags } = stored;
    const versions = await this.questions.versionsOf(id);
    return {
      id,
      code,
      draft,
      draftVersion,
      draftedAt,
      tags,
      status: questionStatus(stored),
      problems: checkQuestion(draft, {}),
      versions: versions.map(({ id: versionId, number, activatedAt, content }) => ({
        id: versionId,
        number,
        activatedAt,
        content,
      })),
      courses: (await this.usage.coursesOf([code])).get(code) ?? [],
      analysis: (await this.scores.analysesOf([code])).get(code) as ItemAnalysis,
    };
  }
}
