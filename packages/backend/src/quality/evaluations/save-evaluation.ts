import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayEditEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DraftRepository } from './draft.repository.js';
import type { EvaluationDetail } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { draftSchema, type SaveEvaluationRequest, storedDraft } from './evaluation-draft.js';

export interface DraftSaved {
  readonly evaluationId: string;
  readonly version: number;
  readonly savedAt: Date;
}

export type SaveRefusal = { readonly code: 'conflict'; readonly stored: EvaluationDetail } | { readonly code: 'notInThisState' };

/** Saves the whole draft. Whoever saves on an older version gets what is stored and keeps what they typed. */
@Injectable()
export class SaveEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly drafts: DraftRepository,
  ) {}

  /** @throws NotFound for anyone but the evaluator; InvalidInput when answers or fragments fit no criterion */
  run(actor: PersonActor, input: SaveEvaluationRequest): Promise<Result<DraftSaved, SaveRefusal>> {
    const draft = parseInput(draftSchema, input);
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.find(draft.evaluationId);
      if (evaluation?.evaluatorId !== actor.personId) throw new NotFound('Evaluation');
      if (!mayEditEvaluation(actor, evaluation)) return refused({ code: 'notInThisState' });
      const saved = await this.drafts.save(storedDraft(evaluation.content, draft));
      if (!saved) return this.whyNotSaved(draft.evaluationId);
      if (saved.fragmentCount < draft.fragments.length) throw new InvalidInput('A fragment belongs to another evaluation.');
      return ok({ evaluationId: draft.evaluationId, version: saved.version, savedAt: saved.savedAt });
    });
  }

  private async whyNotSaved(evaluationId: string): Promise<Result<DraftSaved, SaveRefusal>> {
    const stored = await this.details.find(evaluationId);
    if (!stored) throw new NotFound('Evaluation');
    return refused(stored.state === 'draft' ? { code: 'conflict', stored } : { code: 'notInThisState' });
  }
}
