import type { LocalText } from './types.js';

interface DemoCalibration {
  readonly name: LocalText;
  readonly openedDaysAgo: number;
  /** null: still blind. */
  readonly revealedDaysAgo: number | null;
  /** Calls without sound beside the recorded one. */
  readonly calls: number;
  /** How many of its calls each coach handed in, by place in the team; `null`: all. */
  readonly handedIn: readonly (number | null)[];
}

/** Two calibrations of the first team that has several coaches: one to talk about, one that is still blind. */
export const calibrations: { readonly revealed: DemoCalibration; readonly open: DemoCalibration } = {
  revealed: {
    name: { nl: 'Nee zeggen en toch helpen', en: 'Saying no and still helping' },
    openedDaysAgo: 5,
    revealedDaysAgo: 2,
    calls: 5,
    handedIn: [null, null, null],
  },
  open: {
    name: { nl: 'Vragen over de rekening', en: 'Questions about the bill' },
    openedDaysAgo: 2,
    revealedDaysAgo: null,
    calls: 3,
    handedIn: [0, null, 1],
  },
};

/** How often a coach is a step away from what most would answer, and to which side; by place in the team. */
export const leanings: readonly { readonly share: number; readonly side: 1 | -1 }[] = [
  { share: 0.12, side: 1 },
  { share: 0.14, side: -1 },
  { share: 0.34, side: -1 },
];
