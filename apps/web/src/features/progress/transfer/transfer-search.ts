import { among } from '../../../lib/search-words';

export const VERDICTS = ['moved', 'noEvidence', 'wentDown', 'inconclusive', 'notMeasurable'] as const;

/** Which answer the address of the list asks for; none: all of them. */
export const verdictIn = ({ verdict }: { readonly verdict?: string }) => among(VERDICTS, verdict);
