import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import classes from './build.module.css';

interface Props {
  readonly id: string;
  readonly up: string;
  readonly down: string;
  readonly onMove: (by: -1 | 1) => boolean;
}

/** Up and down: dragging is never the only way. Focus stays on the button, wherever its row went. */
export function MoveButtons({ id, up, down, onMove }: Props) {
  const move = (by: -1 | 1) => {
    if (onMove(by)) requestAnimationFrame(() => document.getElementById(`${by === -1 ? 'up' : 'down'}-${id}`)?.focus());
  };
  return (
    <span className={classes.move}>
      <button type="button" id={`up-${id}`} aria-label={up} title={up} onClick={() => move(-1)}>
        <IconChevronUp size={18} stroke={1.75} aria-hidden="true" />
      </button>
      <button type="button" id={`down-${id}`} aria-label={down} title={down} onClick={() => move(1)}>
        <IconChevronDown size={18} stroke={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}
