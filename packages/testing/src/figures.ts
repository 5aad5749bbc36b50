import { FoldEvaluation } from '@vakwerk/backend/progress/observations/fold-evaluation';
import { ProgressModule } from '@vakwerk/backend/progress/progress.module';
import { RecomputeFromEvidence } from '@vakwerk/backend/progress/weeks/recompute-from-evidence';
import type { Buildable } from './test-application.js';

/**
 * The figures that follow from evaluations, for tests of slices that may not know who follows them: quality tells, progress
 * listens. Open the application with this module.
 */
export const FiguresModule = ProgressModule;

/** Does what the worker does when an evaluation was graded. @returns how many observations changed */
export const figuresFollow = (app: Buildable, organisationId: string, evaluationId: string): Promise<number> =>
  app.get(FoldEvaluation).run({ kind: 'system', organisationId }, { evaluationId });

/** Counts everything again from the raw evidence. */
export async function figuresRecomputed(app: Buildable, organisationId: string): Promise<void> {
  await app.get(RecomputeFromEvidence).run({ kind: 'system', organisationId });
}
