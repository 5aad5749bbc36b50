import type { LocalizedText } from '../../shared/localized.js';

/** What every step has, of whatever kind. */
export interface StepBase {
  readonly id: string;
  readonly title: LocalizedText;
  /** A module is complete when all its required steps are. */
  readonly required: boolean;
}
