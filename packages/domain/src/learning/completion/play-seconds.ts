import type { Step } from '../courses/content.js';

/** How long a step plays; 0 for one that is read or answered. */
export const playSeconds = (step: Step): number =>
  step.kind === 'audioFragment' || step.kind === 'video' ? step.durationSeconds : 0;
