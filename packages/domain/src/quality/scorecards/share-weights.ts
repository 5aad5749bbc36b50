/**
 * Weights in the same proportion that add up to 100, in whole numbers: first all rounded down, then one more each for those
 * that lost most (largest remainder). All zero, or nothing: everyone the same.
 */
export function shareWeights(weights: readonly number[]): readonly number[] {
  const usable = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0));
  const total = usable.reduce((sum, weight) => sum + weight, 0);
  const exact = usable.map((weight) => (total > 0 ? (weight / total) * 100 : 100 / weights.length));
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const raised = new Set(
    exact
      .map((share, index) => ({ index, lost: share - Math.floor(share) }))
      .toSorted((a, b) => b.lost - a.lost || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return exact.map((share, index) => Math.floor(share) + (raised.has(index) ? 1 : 0));
}
