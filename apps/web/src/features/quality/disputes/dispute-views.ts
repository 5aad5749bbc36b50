export const DISPUTE_VIEWS = ['open', 'due', 'mine', 'closed'] as const;

export interface DisputeSearch {
  readonly which?: (typeof DISPUTE_VIEWS)[number];
  readonly team?: string;
}

/** The address carries the view and the team, so that it can be kept and shared. */
export function readDisputeSearch({ which, team }: Record<string, unknown>): DisputeSearch {
  const known = DISPUTE_VIEWS.find((each) => each === which);
  return { ...(known && { which: known }), ...(typeof team === 'string' && team !== '' && { team }) };
}
