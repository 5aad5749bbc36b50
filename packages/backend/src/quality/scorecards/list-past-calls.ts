import { Injectable } from '@nestjs/common';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { isId } from '../../platform/database/new-id.js';
import { PastCallReader, type PastCallRow } from './past-call.reader.js';
import { ScorecardDeskReader } from './scorecard-desk.reader.js';

export interface PastCall extends Omit<PastCallRow, 'content' | 'answers'> {
  readonly answers: readonly PastAnswer[];
}

export interface PastAnswer {
  readonly criterionId: string;
  readonly optionIds: readonly string[] | null;
  readonly notApplicable: boolean;
}

export interface PastCallsRequest {
  readonly scorecardId: string;
  readonly after?: string | null;
}

/** Few enough to compare by eye. */
const AT_A_TIME = 3;

/**
 * Past calls to try a draft on: the answers and the score they gave. Authors see no agent, no evaluator and no written remark,
 * because trying a card needs none of them.
 */
@Injectable()
export class ListPastCalls {
  constructor(
    private readonly desk: ScorecardDeskReader,
    private readonly calls: PastCallReader,
  ) {}

  /** @throws NotFound */
  async run({ scorecardId, after }: PastCallsRequest): Promise<PastCall[]> {
    if (after && !isId(after)) throw new InvalidInput('"after" is the id of a past call.');
    if (!(await this.desk.find(scorecardId))) throw new NotFound('Scorecard');
    const rows = await this.calls.listOf(scorecardId, AT_A_TIME, after ?? null);
    return rows.map(({ content, answers, ...row }) => {
      const given = unpackAnswers(content, answers);
      return { ...row, answers: criteriaInOrder(content).flatMap(({ id }) => answerView(id, given[id])) };
    });
  }
}

function answerView(criterionId: string, answer: CriterionAnswer | undefined): PastAnswer[] {
  if (answer === undefined) return [];
  if (answer === 'notApplicable') return [{ criterionId, optionIds: null, notApplicable: true }];
  if ('text' in answer) return [];
  return [{ criterionId, optionIds: 'optionId' in answer ? [answer.optionId] : answer.optionIds, notApplicable: false }];
}
