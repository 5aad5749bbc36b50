import { Injectable } from '@nestjs/common';
import { isMisconception } from '@vakwerk/domain/learning/practice/rating';
import { canBeRecalled, type Recall } from '@vakwerk/domain/learning/practice/recall';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { Database } from '../../platform/database/database.js';
import { isUuid, newId } from '../../platform/database/new-id.js';
import { Live } from '../../platform/live/live.js';
import type { AnsweredQuestion } from '../responses/read-response.js';
import type { PracticeCard } from './practice-card.entity.js';
import { PracticeCardRepository } from './practice-card.repository.js';

/** A criterion that failed in somebody's call, as something to say in their own words. */
export interface FailedPoint {
  readonly personId: string;
  readonly criterionId: string;
  readonly evaluationId: string;
  readonly skillId: string | null;
  readonly recall: Recall;
  readonly at: Date;
}

/** A question of the bank that somebody decided a person should practise, and why. */
export interface UnaskedQuestion {
  readonly personId: string;
  readonly question: Question;
  readonly referenceId: string;
  readonly because: string;
}

const NEVER_ASKED = {
  stability: null,
  difficulty: null,
  reviewedOn: null,
  dueOn: null,
  intervalDays: 0,
  reps: 0,
  lapses: 0,
  lastReviewId: null,
  lastReviewedAt: null,
  suspendedAt: null,
};

type Filled = keyof typeof NEVER_ASKED | 'organisationId' | 'id' | 'seed' | 'madeAt';
type NewCard = Omit<PracticeCard, Filled | 'because'> & Partial<Pick<PracticeCard, 'because'>>;

/** Cards from where they come from; inside the caller's unit of work. */
@Injectable()
export class MakeCard {
  constructor(
    private readonly cards: PracticeCardRepository,
    private readonly database: Database,
    private readonly live: Live,
  ) {}

  /**
   * The same question again gives no second card, but its newest words. How it went counts until it was asked in practice; a second
   * attempt repeats what the feedback just said, so it says nothing.
   */
  async ofQuestion(answered: AnsweredQuestion, referenceId: string, now: Date): Promise<boolean> {
    const { personId, question, ratio, certainty, outcome, attempt, at, courseId } = answered;
    const asked = { referenceId, courseId, question, skillIds: [...new Set(question.skillIds)], sourceAt: at };
    const went = {
      sourceRatio: ratio ?? 0,
      sourceCertainty: certainty,
      misconceptionAt: certainty !== null && isMisconception(outcome, certainty) ? at : null,
    };
    const sourceId = idOf(question, courseId);
    const known =
      (await this.cards.findBySource(personId, 'question', sourceId)) ??
      (await this.cards.findBySource(personId, 'given', sourceId));
    if (!known) return this.add({ ...asked, ...went, personId, sourceKind: 'question', sourceId, recall: null }, now);
    if (known.sourceAt <= at)
      await this.cards.change(
        known.id,
        known.lastReviewId === null && attempt === 1 ? { ...asked, ...went, sourceKind: 'question' } : asked,
      );
    return false;
  }

  /** A question somebody, or a rule, set ready for a person who was never asked it. @returns false when they have it already */
  given({ personId, question, referenceId, because }: UnaskedQuestion, now: Date): Promise<boolean> {
    return this.add(
      {
        personId,
        sourceKind: 'given',
        sourceId: question.id,
        referenceId,
        courseId: null,
        question,
        recall: null,
        skillIds: [...new Set(question.skillIds)],
        sourceRatio: 0,
        sourceCertainty: null,
        sourceAt: now,
        misconceptionAt: null,
        because,
      },
      now,
    );
  }

  /** A point that failed before gives no second card. Without an example to compare with there is none. */
  async ofCriterion({ personId, criterionId, evaluationId, skillId, recall, at }: FailedPoint, now: Date): Promise<boolean> {
    if (!canBeRecalled(recall)) return false;
    return this.add(
      {
        personId,
        sourceKind: 'criterion',
        sourceId: criterionId,
        referenceId: evaluationId,
        courseId: null,
        question: null,
        recall,
        skillIds: skillId === null ? [] : [skillId],
        sourceRatio: 0,
        sourceCertainty: null,
        sourceAt: at,
        misconceptionAt: null,
      },
      now,
    );
  }

  private async add(card: NewCard, now: Date): Promise<boolean> {
    const id = newId();
    const added = await this.cards.addUnlessThere({
      ...NEVER_ASKED,
      because: '',
      ...card,
      organisationId: this.database.organisationId(),
      id,
      seed: id,
      madeAt: now,
    });
    if (added) await this.live.announce('learning', [card.personId]);
    return added;
  }
}

/** A question of the bank is the same one in every course; other ids say something within their course only. */
const idOf = ({ id }: { readonly id: string }, courseId: string): string => (isUuid(id) ? id : `${courseId}/${id}`);
