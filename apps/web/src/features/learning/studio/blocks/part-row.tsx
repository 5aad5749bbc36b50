import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../../lib/i18n';
import block from './blocks.module.css';
import classes from './quiz-block.module.css';

interface Props {
  /** Which question it is, or which ones. */
  readonly number: string;
  readonly place: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One part of a quiz with its place in it. */
export function PartRow({ number, place, first, last, onMove, onRemove, children }: Props) {
  const { t } = useText();
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  const deed = (label: string, Icon: typeof IconTrash, run: () => void, off = false) => (
    <button type="button" className={block.icon} aria-label={label} title={label} disabled={off} onClick={run}>
      <Icon {...icon} />
    </button>
  );
  return (
    <li tabIndex={-1} data-place={place}>
      <span className={classes.number}>{number}</span>
      <div className={classes.what}>{children}</div>
      <span className={classes.deeds}>
        {deed(t('learning.studio.quiz.up', { number }), IconArrowUp, () => onMove(-1), first)}
        {deed(t('learning.studio.quiz.down', { number }), IconArrowDown, () => onMove(1), last)}
        {deed(t('learning.studio.quiz.remove', { number }), IconTrash, onRemove)}
      </span>
    </li>
  );
}
