import { newId } from '@vakwerk/backend/platform/database/new-id';
import { OpenCalibration, type OpenCalibrationRequest } from '@vakwerk/backend/quality/calibrations/open-calibration';
import type { SaveEvaluationRequest } from '@vakwerk/backend/quality/evaluations/evaluation-draft';
import { GradeEvaluation } from '@vakwerk/backend/quality/evaluations/grade-evaluation';
import { SaveEvaluation } from '@vakwerk/backend/quality/evaluations/save-evaluation';
import { StartEvaluation } from '@vakwerk/backend/quality/evaluations/start-evaluation';
import { SubmitEvaluation } from '@vakwerk/backend/quality/evaluations/submit-evaluation';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ANSWERS, NOTES, type ScoringScene } from './scoring-scene.js';
import type { Buildable } from './test-application.js';

/** A calibration led by the scene's manager, over one new call unless others are given. */
export async function aCalibration(
  app: Buildable,
  scene: ScoringScene,
  evaluators: readonly PersonActor[],
  more: Partial<OpenCalibrationRequest> = {},
): Promise<{ calibrationId: string; interactionIds: readonly string[] }> {
  const interactionIds = more.interactionIds ?? [await scene.aCall({ reason: null })];
  const opened = await app.get(OpenCalibration).run(scene.manager, {
    name: 'Najaar',
    evaluatorIds: evaluators.map(({ personId }) => personId),
    idempotencyKey: newId(),
    ...more,
    interactionIds,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  return { ...opened.value, interactionIds };
}

/** Scores a call blind, submits and grades it, by the use cases of the workspace. @returns the evaluation's id */
export async function scoredBlind(
  app: Buildable,
  evaluator: PersonActor,
  interactionId: string,
  more: Partial<SaveEvaluationRequest> = {},
): Promise<string> {
  const started = await app.get(StartEvaluation).run(evaluator, { interactionId });
  if (!started.ok) throw new Error(started.error.code);
  const { id: evaluationId, version: expectedVersion } = started.value;
  const draft = { evaluationId, expectedVersion, answers: ANSWERS, notes: NOTES, fragments: [], ...more };
  const saved = await app.get(SaveEvaluation).run(evaluator, draft);
  if (!saved.ok) throw new Error(saved.error.code);
  const submitted = await app
    .get(SubmitEvaluation)
    .run(evaluator, { evaluationId, expectedVersion: saved.value.version, idempotencyKey: newId() });
  if (!submitted.ok) throw new Error(submitted.error.code);
  const system = { kind: 'system', organisationId: evaluator.organisationId } as const;
  await app.get(GradeEvaluation).run(system, { evaluationId, jobId: submitted.value.gradingJobId });
  return evaluationId;
}
