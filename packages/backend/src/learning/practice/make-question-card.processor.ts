import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { makeQuestionCardJob, makeQuizCardsJob } from './make-question-card.job.js';
import { MakeQuestionCard } from './make-question-card.js';
import { MakeQuizCards } from './make-quiz-cards.js';

@Processes(makeQuestionCardJob)
export class MakeQuestionCardProcessor implements JobProcessor<{ responseId: string }> {
  constructor(private readonly makeCard: MakeQuestionCard) {}

  async process(payload: { responseId: string }, { organisationId }: JobContext): Promise<void> {
    await this.makeCard.run({ kind: 'system', organisationId }, payload);
  }
}

@Processes(makeQuizCardsJob)
export class MakeQuizCardsProcessor implements JobProcessor<{ attemptId: string }> {
  constructor(private readonly makeCards: MakeQuizCards) {}

  async process({ attemptId }: { attemptId: string }, { organisationId }: JobContext): Promise<void> {
    await this.makeCards.run({ kind: 'system', organisationId }, { attemptId });
  }
}
