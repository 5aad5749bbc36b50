import { Injectable } from '@nestjs/common';
import { QuestionPool } from '../bank/question-pool.js';
import { SecretQuestions } from '../quizzes/secret-questions.js';
import { canBePractised } from './can-be-practised.js';
import { MakeCard } from './make-card.js';
import { PracticeCardRepository } from './practice-card.repository.js';

export interface SkillCardsFor {
  readonly personId: string;
  readonly skillId: string;
  readonly most: number;
  /** What led to it; another slice's. */
  readonly referenceId: string;
  /** Why, in the words of who decided it: the person reads it with the card. */
  readonly because: string;
}

/** Questions of the bank about a skill, to practise without having been asked before; none that a test keeps secret. Inside the caller's unit of work. */
@Injectable()
export class GiveSkillCards {
  constructor(
    private readonly pool: QuestionPool,
    private readonly cards: PracticeCardRepository,
    private readonly makeCard: MakeCard,
    private readonly secret: SecretQuestions,
  ) {}

  /** @returns the questions that are new to the person, at most `most`, and how many about the skill they had already */
  async run(
    { personId, skillId, most, referenceId, because }: SkillCardsFor,
    now: Date,
  ): Promise<{ readonly made: readonly string[]; readonly had: number }> {
    const secret = await this.secret.codes();
    const pool = (await this.pool.list({ skillIds: [skillId], tags: [] })).filter(({ questionId }) => !secret.has(questionId));
    const versions = await this.pool.versions(pool.map(({ questionVersionId }) => questionVersionId));
    const known = new Set((await this.cards.listOf(personId)).map(({ sourceId }) => sourceId));
    const made: string[] = [];
    let had = 0;
    for (const { questionId, questionVersionId } of pool) {
      const question = versions.get(questionVersionId);
      if (!question || !canBePractised({ question, ratio: 0 })) continue;
      if (known.has(question.id)) had += 1;
      else if (made.length < most && (await this.makeCard.given({ personId, question, referenceId, because }, now)))
        made.push(questionId);
    }
    return { made, had };
  }

  /** Takes back what this reference gave and nobody was asked yet. @returns how many cards */
  takeBack({ personId, referenceId }: Pick<SkillCardsFor, 'personId' | 'referenceId'>): Promise<number> {
    return this.cards.removeUnasked(personId, referenceId);
  }
}
