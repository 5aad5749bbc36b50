import type { LocalText } from './types.js';

interface DemoDispute {
  /** What the agent writes; the demo finds a recent evaluation with a criterion that was not right. */
  readonly reason: LocalText;
  /** null: still open. */
  readonly decision: { readonly outcome: 'upheld' | 'rejected'; readonly reason: LocalText } | null;
}

/** Disputes of the demo: the first waits for somebody, the others were decided. */
export const disputes: readonly DemoDispute[] = [
  {
    reason: {
      nl: 'Ik vroeg dit wel, alleen iets later in het gesprek. Luister nog eens naar het midden.',
      en: 'I did ask this, only a little later in the call. Please listen to the middle again.',
    },
    decision: null,
  },
  {
    reason: {
      nl: 'De klant zei dit zelf al. Daarom hoefde ik het niet meer te vragen.',
      en: 'The customer said this already. That is why I did not need to ask.',
    },
    decision: {
      outcome: 'upheld',
      reason: {
        nl: 'Je hebt gelijk: de klant zegt het in de eerste minuut. Vragen was hier niet nodig.',
        en: 'You are right: the customer says it in the first minute. Asking was not needed here.',
      },
    },
  },
  {
    reason: {
      nl: 'Ik vond dat het gesprek al lang genoeg duurde.',
      en: 'I thought the call was long enough already.',
    },
    decision: {
      outcome: 'rejected',
      reason: {
        nl: 'Ik snap je haast. Toch hoort dit erbij: zonder dit weet de klant niet wat er gaat gebeuren.',
        en: 'I see you were in a hurry. Still it is part of the call: without it the customer does not know what happens next.',
      },
    },
  },
];
