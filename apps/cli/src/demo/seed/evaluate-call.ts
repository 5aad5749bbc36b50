import { randomUUID } from 'node:crypto';
import { FoldEvaluation } from '@vakwerk/backend/progress/index';
import {
  AcknowledgeEvaluation,
  GradeEvaluation,
  SaveEvaluation,
  StartEvaluation,
  SubmitEvaluation,
} from '@vakwerk/backend/quality/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { House } from './house.js';

export interface DemoFragment {
  readonly criterionId: string | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly note: string;
}

export interface EvaluatedCall {
  readonly interactionId: string;
  readonly evaluator: PersonActor;
  readonly agent: PersonActor;
  readonly answers: Answers;
  readonly remarks: readonly { readonly criterionId: string; readonly text: string }[];
  readonly fragments?: readonly DemoFragment[];
  readonly strength: string;
  readonly tip: string;
  readonly scoringSeconds: number;
  /** null: not read yet. */
  readonly acknowledgedWith: string | null;
}

/** Scores, grades and folds one call by the same use cases as the product's screens and worker. @returns the evaluation's id */
export async function evaluateCall({ product, organisationId }: House, call: EvaluatedCall): Promise<string> {
  const started = await product.get(StartEvaluation).run(call.evaluator, { interactionId: call.interactionId });
  if (!started.ok) throw new Error(`A demo call cannot be scored: ${started.error.code}`);
  const evaluationId = started.value.id;
  const fragments = (call.fragments ?? []).map((fragment) => ({ ...fragment, id: randomUUID() }));
  const saved = await product.get(SaveEvaluation).run(call.evaluator, {
    evaluationId,
    expectedVersion: started.value.version,
    answers: Object.entries(call.answers).flatMap(([criterionId, answer]) =>
      answer === undefined ? [] : { criterionId, ...given(answer) },
    ),
    notes: [...call.remarks],
    fragments,
    strength: call.strength,
    tip: call.tip,
    highlightFragmentId: fragments[0]?.id ?? null,
    scoringSeconds: call.scoringSeconds,
  });
  if (!saved.ok) throw new Error(`A demo evaluation cannot be saved: ${saved.error.code}`);
  const submitted = await product
    .get(SubmitEvaluation)
    .run(call.evaluator, { evaluationId, expectedVersion: saved.value.version, idempotencyKey: randomUUID() });
  if (!submitted.ok) throw new Error(`A demo evaluation cannot be submitted: ${JSON.stringify(submitted.error)}`);
  const system = { kind: 'system', organisationId } as const;
  await product.get(GradeEvaluation).run(system, { evaluationId, jobId: submitted.value.gradingJobId });
  await product.get(FoldEvaluation).run(system, { evaluationId });
  if (call.acknowledgedWith !== null)
    await product.get(AcknowledgeEvaluation).run(call.agent, { evaluationId, note: call.acknowledgedWith });
  return evaluationId;
}

/** An answer as the save use case takes it. */
function given(answer: CriterionAnswer): { notApplicable?: boolean; text?: string; optionIds?: string[] } {
  if (answer === 'notApplicable') return { notApplicable: true };
  if ('text' in answer) return { text: answer.text };
  return { optionIds: 'optionId' in answer ? [answer.optionId] : [...answer.optionIds] };
}
