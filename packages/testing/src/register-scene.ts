import { newId } from '@vakwerk/backend/platform/database/new-id';
import type { DrawReason } from '@vakwerk/backend/quality/draws/draw.entity';
import type { SaveEvaluationRequest } from '@vakwerk/backend/quality/evaluations/evaluation-draft';
import { GradeEvaluation } from '@vakwerk/backend/quality/evaluations/grade-evaluation';
import { SubmitEvaluation } from '@vakwerk/backend/quality/evaluations/submit-evaluation';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDraft, type ScoringScene, saved } from './scoring-scene.js';
import type { Buildable } from './test-application.js';

type Answer = 'yes' | 'no' | 'na';

export interface Scored {
  readonly greeting?: Answer;
  readonly identity?: Answer;
  readonly closing?: Answer;
  readonly agent?: PersonActor;
  readonly reason?: DrawReason | null;
  readonly startedAt?: Date;
  /** The comment at identity; needed when it is not right. */
  readonly note?: string;
  readonly fragments?: SaveEvaluationRequest['fragments'];
  readonly strength?: string;
}

/** An evaluation on the scene's card, from draft to graded and released. @returns its id */
export async function aScored(app: Buildable, scene: ScoringScene, scored: Scored = {}): Promise<string> {
  const { greeting = 'yes', identity = 'yes', closing = 'yes', note, fragments = [], strength = '', ...call } = scored;
  const draft = await aDraft(app, scene, await scene.aCall(call));
  const answer = (criterionId: string, given: Answer) =>
    given === 'na' ? { criterionId, notApplicable: true } : { criterionId, optionIds: [given] };
  const comment = note ?? (identity === 'no' ? 'De geboortedatum ontbreekt.' : '');
  const expectedVersion = await saved(app, scene, draft, {
    answers: [answer('greeting', greeting), answer('identity', identity), answer('closing', closing)],
    notes: comment ? [{ criterionId: 'identity', text: comment }] : [],
    fragments,
    strength,
  });
  const submitted = await app
    .get(SubmitEvaluation)
    .run(scene.coach, { evaluationId: draft.id, expectedVersion, idempotencyKey: newId() });
  if (!submitted.ok) throw new Error(submitted.error.code);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  await app.get(GradeEvaluation).run(system, { evaluationId: draft.id, jobId: submitted.value.gradingJobId });
  return draft.id;
}
