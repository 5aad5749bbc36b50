import type { CalibrationView } from '../../../gql/graphql';

/** `call`: its number in the round; `point`: the criterion that is open; `q` and `team`: what was looked for among the calls. */
export interface CalibrationSearch {
  show?: CalibrationView;
  q?: string;
  team?: string;
  call?: number;
  point?: string;
}

/** One reader for all pages: this is in the file that every page of the product loads first. */
export const readSearch = ({ show, q, team, call, point }: Record<string, unknown>): CalibrationSearch => ({
  ...((show === 'open' || show === 'waiting' || show === 'revealed') && { show }),
  ...(q ? { q: `${q}` } : {}),
  ...(team ? { team: `${team}` } : {}),
  ...(point ? { point: `${point}` } : {}),
  ...(typeof call === 'number' && { call }),
});
