import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { QuestionPool } from '../bank/question-pool.js';
import { canBePractised } from './can-be-practised.js';
import { MakeCard } from './make-card.js';
import { PracticeCardRepository } from './practice-card.repository.js';

export interface PractiseSkillRequest {
  readonly personId: string;
  readonly skillId: string;
  /** As many cards at most. */
  readonly count: number;
  /** Why, in another slice; it also decides which questions, so that asking twice gives the same. */
  readonly referenceId: string;
}

/** The door for whoever wants somebody to practise a skill; whether they may ask is up to them. */
@Injectable()
export class PractiseSkill {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pool: QuestionPool,
    private readonly cards: PracticeCardRepository,
    private readonly makeCard: MakeCard,
  ) {}

  /** Makes cards of questions of the bank this person does not practise yet. @returns the ids of the new cards; fewer when the bank holds no more */
  run(
    actor: Actor,
    { personId, skillId, count, referenceId }: PractiseSkillRequest,
    now: Date = new Date(),
  ): Promise<readonly string[]> {
    return this.unitOfWork.run(actor, async () => {
      const pool = await this.pool.list({ skillIds: [skillId], tags: [] });
      const known = new Set((await this.cards.listOf(personId)).map(({ sourceId }) => sourceId));
      const questions = [...(await this.pool.versions(pool.map(({ questionVersionId }) => questionVersionId))).values()]
        .filter((question) => !known.has(question.id) && canBePractised({ question, ratio: 0 }))
        .toSorted((one, other) => one.id.localeCompare(other.id));
      const made: string[] = [];
      for (const question of seededRandom(referenceId).shuffle(questions)) {
        if (made.length === count) break;
        const id = await this.makeCard.given({ personId, question, referenceId }, now);
        if (id) made.push(id);
      }
      return made;
    });
  }
}
