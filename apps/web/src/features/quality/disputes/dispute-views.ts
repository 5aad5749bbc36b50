import { among, known, text } from '../../../lib/search-words';

export const DISPUTE_VIEWS = ['open', 'due', 'mine', 'closed'] as const;

export interface DisputeSearch {
  readonly which?: (typeof DISPUTE_VIEWS)[number];
  readonly team?: string;
}

/** The address carries the view and the team, so that it can be kept and shared. */
export const readDisputeSearch = ({ which, team }: Record<string, unknown>): DisputeSearch =>
  known<DisputeSearch>({ which: among(DISPUTE_VIEWS, which), team: text(team) });
