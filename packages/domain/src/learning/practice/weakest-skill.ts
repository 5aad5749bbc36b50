/** What was remembered of one skill: the sum of ratios (0–1) and their number. */
export interface SkillRecord {
  readonly skillId: string;
  readonly sum: number;
  readonly n: number;
}

/**
 * Of these skills the one that was answered worst; null when nothing is known of any. Two imagined answers, one right and one wrong,
 * stand beside the real ones (Laplace's rule of succession), so that one mistake does not outweigh ten.
 */
export function weakestSkill(records: readonly SkillRecord[], among: ReadonlySet<string>): string | null {
  const known = records
    .filter(({ skillId, n }) => n > 0 && among.has(skillId))
    .map(({ skillId, sum, n }) => ({ skillId, mean: (sum + 1) / (n + 2) }))
    .toSorted((a, b) => a.mean - b.mean || (a.skillId < b.skillId ? -1 : 1));
  return known[0]?.skillId ?? null;
}
