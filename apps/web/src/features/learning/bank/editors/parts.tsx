import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';

/** A new id that tells nothing about order or partner. */
export const newPartId = (): string => crypto.randomUUID().slice(0, 12);

interface PartProps {
  readonly name: string;
  /** What stands before it: its letter, its number, a mark. */
  readonly lead: ReactNode;
  readonly onRemove: (() => void) | null;
  readonly children: ReactNode;
}

export function Part({ name, lead, onRemove, children }: PartProps) {
  const { t } = useText();
  return (
    <li className={classes.row}>
      <span className={classes.letter}>{lead}</span>
      <div>{children}</div>
      {onRemove ? (
        <button
          type="button"
          className={classes.remove}
          aria-label={t('learning.bank.removePart', { part: name })}
          onClick={onRemove}
        >
          <IconX size={18} aria-hidden="true" />
        </button>
      ) : (
        <span />
      )}
    </li>
  );
}

export const AddButton = ({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) => (
  <button type="button" className={classes.add} onClick={onAdd}>
    <IconPlus size={16} aria-hidden="true" /> {label}
  </button>
);

/** The list with one part changed. */
export const changed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));
export const without = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item[] =>
  items.filter((item) => item.id !== id);
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
