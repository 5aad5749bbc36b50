import type { LearnerModule, LearnerStep, ModuleState } from '../api/module';

/** The module as the server says it is after a change; what was not sent along stays. */
export function keepModuleState(
  module: LearnerModule,
  state: ModuleState,
  stepId: string,
  progress: Partial<LearnerStep['progress']>,
): LearnerModule {
  return {
    ...module,
    state,
    steps: module.steps.map((step) => (step.id === stepId ? { ...step, progress: { ...step.progress, ...progress } } : step)),
  };
}
