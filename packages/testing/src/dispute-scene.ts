import { newId } from '@vakwerk/backend/platform/database/new-id';
import { OpenDispute, type OpenDisputeRequest } from '@vakwerk/backend/quality/disputes/open-dispute';
import { GradeEvaluation } from '@vakwerk/backend/quality/evaluations/grade-evaluation';
import { aSubmission, type ScoringScene } from './scoring-scene.js';
import type { Buildable } from './test-application.js';

/** An evaluation that the agent can see: greeting and closing right, identity wrong (2/3). */
export async function aReleasedEvaluation(app: Buildable, scene: ScoringScene, interactionId?: string): Promise<string> {
  const { evaluationId, gradingJobId } = await aSubmission(app, scene, interactionId);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  await app.get(GradeEvaluation).run(system, { evaluationId, jobId: gradingJobId });
  return evaluationId;
}

export const DISPUTED: OpenDisputeRequest['items'] = [
  {
    criterionId: 'identity',
    reason: 'Ik vroeg de geboortedatum wel, na een minuut.',
    proposed: { optionIds: ['yes'] },
    fragment: { startMs: 60_000, endMs: 66_000 },
  },
];

/** The agent sees the failed criterion of a released evaluation differently. */
export async function aDispute(
  app: Buildable,
  scene: ScoringScene,
  items: OpenDisputeRequest['items'] = DISPUTED,
): Promise<{ disputeId: string; evaluationId: string }> {
  const evaluationId = await aReleasedEvaluation(app, scene);
  const opened = await app.get(OpenDispute).run(scene.agent, { evaluationId, idempotencyKey: newId(), items });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { disputeId: opened.value.disputeId, evaluationId };
}
