export interface CallsSearch {
  readonly agent?: string;
  /** Only calls with sound. */
  readonly recorded?: true;
}

/** The address of the list of calls carries its filters. */
export function readCallsSearch(search: Record<string, unknown>): CallsSearch {
  const { agent, recorded } = search;
  return {
    ...(typeof agent === 'string' && agent !== '' && { agent }),
    ...((recorded === true || recorded === 'true') && { recorded: true as const }),
  };
}
