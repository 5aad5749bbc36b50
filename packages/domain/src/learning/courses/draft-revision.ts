/** Why an older draft was kept: work that was saved, a text that lost a conflict, an older draft brought back, a file, a publication. */
export const REVISION_KINDS = ['saved', 'conflict', 'restored', 'imported', 'published'] as const;
export type RevisionKind = (typeof REVISION_KINDS)[number];

interface Revision {
  readonly kind: RevisionKind;
  readonly savedById: string | null;
  /** When its first save was. */
  readonly startedAt: Date;
}

/** Work goes on in one revision for so long. */
const TOGETHER_MS = 10 * 60_000;

/**
 * Whether a save belongs to the newest revision instead of being one of its own: the same person, still at the same work. Anything
 * but a plain save stands by itself, and so does what comes after it.
 */
export function goesOnIn(newest: Revision | null, save: { readonly savedById: string | null; readonly now: Date }): boolean {
  if (newest?.kind !== 'saved' || newest.savedById !== save.savedById) return false;
  const age = save.now.getTime() - newest.startedAt.getTime();
  return age >= 0 && age < TOGETHER_MS;
}
