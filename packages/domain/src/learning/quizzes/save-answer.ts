/** What is stored about one answer of an attempt that is still open. */
export interface StoredSave {
  /** Counted by the browser, up with every change of this answer. */
  readonly version: number;
  /** The browser's own id of that change. */
  readonly saveId: string;
  /** Checked: right or not was told, so it is final. */
  readonly final: boolean;
}

/** `keep`: write it · `repeat`: it is what is stored · `stale`: something newer, from another tab or earlier on its way, is stored. */
export type SaveVerdict = 'keep' | 'repeat' | 'stale';

/**
 * Whether a save is new. Sent twice, it is one; overtaken by a later one, it does nothing; of two tabs that change the same version the
 * first wins and the second hears what is stored. So a browser may send what it has as often as it likes, in any order.
 */
export function saveVerdict(stored: StoredSave | null, save: { readonly version: number; readonly saveId: string }): SaveVerdict {
  if (stored === null) return 'keep';
  if (stored.saveId === save.saveId) return 'repeat';
  return stored.final || save.version <= stored.version ? 'stale' : 'keep';
}
