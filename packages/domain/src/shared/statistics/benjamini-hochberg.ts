/**
 * Which of many p-values may be called a discovery, so that on average at most a share `rate` of those called so is chance. Source:
 * Y. Benjamini & Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995) 289–300.
 * The answer has the order of the question; with equal p-values all of them are discoveries or none is.
 */
export function discoveries(pValues: readonly number[], rate: number): readonly boolean[] {
  const sorted = pValues.toSorted((one, other) => one - other);
  const last = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
  const limit = sorted[last];
  return pValues.map((p) => limit !== undefined && p <= limit);
}
