/** A number that somebody published, and what our function says of the same data. */
export interface PublishedValue {
  readonly of: string;
  readonly source: string;
  /** As it was printed. */
  readonly printed: string;
  /** With more digits: from the same source, or worked out from its data by other means than ours (fractions, thirty decimals). */
  readonly exact: number;
  readonly ours: () => number;
}

/** |ours − exact| / |exact|. */
export function relativeError({ ours, exact }: PublishedValue): number {
  return Math.abs(ours() / exact - 1);
}

/** Our number in as many decimals as were printed. */
export function asPrinted({ ours, printed }: PublishedValue): string {
  return ours().toFixed(printed.split('.')[1]?.length ?? 0);
}
