import type { KeptItem, RetentionClass } from '@vakwerk/domain/quality/interactions/retention-due';

/** Something that is kept for a number of days, with the interaction its days are counted from. */
export interface KeptRow extends KeptItem {
  readonly interactionId: string;
  /** Start of the interaction as PostgreSQL writes it: a JavaScript date would lose its microseconds. */
  readonly sortKey: string;
}

/** What hangs under an interaction, per class: table, and how large one row is on disk or as text. */
export const KEPT: Readonly<Record<RetentionClass, { readonly table: string; readonly bytes: string }>> = {
  audio: { table: 'recording', bytes: 'k.bytes' },
  transcript: { table: 'transcript', bytes: 'octet_length(k.turns::text)' },
  evaluation: { table: 'evaluation', bytes: 'octet_length(to_jsonb(k)::text)' },
};

/** Needs `interaction i`. */
export const LEGAL_HOLD = `EXISTS (SELECT 1 FROM legal_hold h WHERE h.org_id = i.org_id AND h.interaction_id = i.id AND h.lifted_at IS NULL)`;
export const OPEN_DISPUTE = `EXISTS (SELECT 1 FROM dispute d JOIN evaluation de ON de.org_id = d.org_id AND de.id = d.evaluation_id
    WHERE d.org_id = i.org_id AND de.interaction_id = i.id AND d.state = 'open')`;

export const keptFrom = (name: RetentionClass): string =>
  `FROM ${KEPT[name].table} k JOIN interaction i ON i.org_id = k.org_id AND i.id = k.interaction_id`;
