import type { LearnerModule, LearnerStep } from '../api/module';

/** What every view of a step is given. */
export interface StepProps<Step extends LearnerStep = LearnerStep> {
  readonly module: LearnerModule;
  readonly step: Step;
  /** From 0. */
  readonly index: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}
