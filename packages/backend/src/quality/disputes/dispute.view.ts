import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayResolveDispute } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { CriterionAnswerObject } from '../evaluations/evaluation.object.js';
import { answerView } from '../evaluations/evaluation.view.js';
import type { DisputeObject } from './dispute.object.js';
import { type DisputeRecord, factsOf } from './dispute-record.js';

/** A dispute as this reader sees it; whether they may see it at all is decided before. */
export function disputeView(actor: PersonActor, record: DisputeRecord): DisputeObject {
  const mayAssign = record.state === 'open' && mayResolveDispute(actor, factsOf(record));
  return {
    ...record,
    mayAssign,
    mayDecide: mayAssign && record.reviewerId === actor.personId,
    items: record.items.map(({ originalAnswer, proposedAnswer, newAnswer, ...item }) => ({
      ...item,
      originalAnswer: answerView(item.criterionId, originalAnswer)[0] as CriterionAnswerObject,
      proposedAnswer: view(item.criterionId, proposedAnswer),
      newAnswer: view(item.criterionId, newAnswer),
    })),
  };
}

const view = (criterionId: string, answer: CriterionAnswer | null) => answerView(criterionId, answer ?? undefined)[0] ?? null;
