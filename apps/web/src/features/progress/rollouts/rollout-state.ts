import type { Tone } from '../../../ui/status-word';

export type RolloutState = 'planned' | 'running' | 'done' | 'cancelled';

export const STATE_TONES: Readonly<Record<RolloutState, Tone>> = {
  planned: 'info',
  running: 'info',
  done: 'good',
  cancelled: 'attention',
};

interface Known {
  readonly cancelledAt?: unknown;
  readonly waves: readonly { readonly givenAt?: unknown }[];
}

/** Where a roll-out is, from what happened. */
export function rolloutState({ cancelledAt, waves }: Known): RolloutState {
  if (cancelledAt) return 'cancelled';
  const given = waves.filter(({ givenAt }) => givenAt).length;
  if (given === 0) return 'planned';
  return given === waves.length ? 'done' : 'running';
}
