import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type EvaluationRefusal, nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { missingComments, unansweredCriteria } from '@vakwerk/domain/quality/scoring/answers';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Idempotency, IdempotencyKeyReused } from '../../platform/auth/idempotency.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { BlindWork } from '../calibrations/blind-work.js';
import { EvaluationSubmitted } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { answersOf, commentsOf, type EvaluationDetail, lifeOf } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { gradeEvaluationJob } from './grade-evaluation.job.js';

const schema = z.object({ evaluationId: z.uuid(), expectedVersion: z.int().min(1), idempotencyKey: z.uuid() });
export type SubmitEvaluationRequest = z.input<typeof schema>;

export interface Submitted {
  readonly evaluationId: string;
  /** The job that will grade it, as in the queue and the logs. */
  readonly gradingJobId: string;
}

export type SubmitRefusal =
  | { readonly code: 'incomplete'; readonly unanswered: readonly string[]; readonly missingComments: readonly string[] }
  | { readonly code: 'conflict'; readonly stored: EvaluationDetail }
  | { readonly code: EvaluationRefusal | 'alreadyRevealed' | 'idempotencyKeyReused' };

/** Thrown to roll back: a refusal must not use up the idempotency key. */
class Blocked extends Error {
  constructor(readonly refusal: SubmitRefusal) {
    super(refusal.code);
  }
}

/** Hands in a complete draft, once; grading is a job that starts when this transaction is committed. */
@Injectable()
export class SubmitEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly outbox: Outbox,
    private readonly blindWork: BlindWork,
  ) {}

  /** @throws NotFound for anyone but the evaluator */
  async run(actor: PersonActor, input: SubmitEvaluationRequest): Promise<Result<Submitted, SubmitRefusal>> {
    const { idempotencyKey, ...body } = parseInput(schema, input);
    try {
      const read = () => this.details.findForChange(body.evaluationId);
      const submit = (found: EvaluationDetail | null) => this.submit(actor, found, body.expectedVersion);
      const once = () => this.idempotency.onceReading(actor.personId, idempotencyKey, body, read, submit);
      return ok(await this.unitOfWork.run(actor, once));
    } catch (error) {
      if (error instanceof Blocked) return refused(error.refusal);
      if (error instanceof IdempotencyKeyReused) return refused({ code: 'idempotencyKeyReused' });
      throw error;
    }
  }

  private async submit(actor: PersonActor, evaluation: EvaluationDetail | null, expectedVersion: number): Promise<Submitted> {
    if (evaluation?.evaluatorId !== actor.personId) throw new NotFound('Evaluation');
    const next = nextEvaluation(lifeOf(evaluation), { type: 'submit' });
    if (!next.ok) throw new Blocked({ code: next.error });
    if (evaluation.version !== expectedVersion) throw new Blocked({ code: 'conflict', stored: evaluation });
    const unanswered = unansweredCriteria(evaluation.content, answersOf(evaluation));
    const missing = missingComments(evaluation.content, answersOf(evaluation), commentsOf(evaluation));
    if (unanswered.length + missing.length > 0) throw new Blocked({ code: 'incomplete', unanswered, missingComments: missing });
    const calibration = evaluation.kind === 'calibration' ? await this.blindWork.hold(evaluation) : null;
    if (calibration?.revealedAt) throw new Blocked({ code: 'alreadyRevealed' });
    const [eventId] = await this.outbox.append(eventOf(EvaluationSubmitted, { evaluationId: evaluation.id }));
    const gradingJobId = `${eventId}-${gradeEvaluationJob.name}`;
    this.evaluations.submit(evaluation.id, { state: next.value.state, submittedAt: evaluation.readAt, gradingJobId });
    if (calibration) await this.blindWork.handedIn(calibration.id, actor.personId);
    return { evaluationId: evaluation.id, gradingJobId };
  }
}
