import { among, known } from '../../../lib/search-words';

export const VERDICTS = ['moved', 'noEvidence', 'wentDown', 'inconclusive', 'notMeasurable'] as const;

export interface TransferSearch {
  readonly verdict?: (typeof VERDICTS)[number];
}

/** The address of the list carries which answer is looked for. */
export const readTransferSearch = ({ verdict }: Record<string, unknown>): TransferSearch =>
  known<TransferSearch>({ verdict: among(VERDICTS, verdict) });
