/** What somebody showed, counted by the server from what it stored. */
export interface CertificateEvidence {
  readonly completedAt: Date | null;
  /** Questions that were answered, and how many of them right at the first try. */
  readonly questions: number;
  readonly rightAtFirst: number;
  readonly modules: number;
}

export type Requirement =
  | { readonly kind: 'completed'; readonly met: boolean }
  | { readonly kind: 'rightAtFirst'; readonly met: boolean; readonly needed: number; readonly got: number; readonly of: number };

/**
 * What has to be true before a certificate is issued, each with whether it is. A share of questions is met without questions: it
 * asks nothing then.
 * @param minRightRatio 0–1, of the first answer to every question; null: not asked
 */
export function certificateRequirements(evidence: CertificateEvidence, minRightRatio: number | null): readonly Requirement[] {
  const { questions, rightAtFirst } = evidence;
  const completed: Requirement = { kind: 'completed', met: evidence.completedAt !== null };
  if (minRightRatio === null) return [completed];
  // Rounded first: 0.7 × 10 is 7.000000000000001 in floating point.
  const needed = Math.ceil(Math.round(minRightRatio * questions * 1e6) / 1e6);
  return [completed, { kind: 'rightAtFirst', met: rightAtFirst >= needed, needed, got: rightAtFirst, of: questions }];
}

export const areMet = (requirements: readonly Requirement[]): boolean => requirements.every(({ met }) => met);
