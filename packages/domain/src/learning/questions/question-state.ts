/** `draft`: never used; `active`: may be drawn and taken; `retired`: stays where it is used, is not taken anew. */
export const QUESTION_STATUSES = ['draft', 'active', 'retired'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** The status of a question of the bank: what is retired comes back as what it was. */
export function questionStatus({
  retiredAt,
  currentVersionId,
}: {
  readonly retiredAt: Date | null;
  readonly currentVersionId: string | null;
}): QuestionStatus {
  if (retiredAt !== null) return 'retired';
  return currentVersionId === null ? 'draft' : 'active';
}

/** Tags as they are stored: small letters, single spaces, each once, in order. */
export const plainTags = (tags: readonly string[]): readonly string[] =>
  [...new Set(tags.map((tag) => tag.trim().replace(/\s+/gu, ' ').toLowerCase()).filter((tag) => tag !== ''))].sort();
