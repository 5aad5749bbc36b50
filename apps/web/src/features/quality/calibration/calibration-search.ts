import type { CalibrationView } from '../../../gql/graphql';
import { among, known, text } from '../../../lib/search-words';

const VIEWS = ['open', 'waiting', 'revealed'] as const satisfies readonly CalibrationView[];

/** `call`: its number in the round; `point`: the criterion that is open; `q` and `team`: what was looked for among the calls. */
export interface CalibrationSearch {
  show?: CalibrationView;
  q?: string;
  team?: string;
  call?: number;
  point?: string;
}

/** One reader for all pages: this is in the file that every page of the product loads first. */
export const readSearch = ({ show, q, team, call, point }: Record<string, unknown>): CalibrationSearch =>
  known<CalibrationSearch>({
    show: among(VIEWS, show),
    q: text(q),
    team: text(team),
    point: text(point),
    call: typeof call === 'number' ? call : undefined,
  });
