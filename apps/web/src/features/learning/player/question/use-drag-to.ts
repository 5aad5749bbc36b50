import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';

/** A press that trembles is still a press. */
const TREMBLE_PX = 6;

/** The name of the place under a finger: an element with `data-drop`. */
const dropAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')?.dataset.drop ?? null;

interface Moves {
  /** Each new place on the way. */
  readonly onOver?: (id: string, drop: string) => void;
  /** Where it was let go. */
  readonly onDrop?: (id: string, drop: string) => void;
}

/** Dragging with mouse, pen or finger. Buttons beside it do the same, so nobody has to drag. */
export function useDragTo({ onOver, onDrop }: Moves) {
  const [drag, setDrag] = useState<{ id: string; x: number; y: number } | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const moved = useRef(false);
  const end = () => {
    setDrag(null);
    setOver(null);
    from.current = null;
  };
  const handleFor = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      moved.current = false;
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current || event.buttons === 0) return;
      const x = event.clientX - from.current.x;
      const y = event.clientY - from.current.y;
      if (!moved.current && Math.hypot(x, y) < TREMBLE_PX) return;
      if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
      moved.current = true;
      setDrag({ id, x, y });
      const drop = dropAt(event.clientX, event.clientY);
      if (drop === over) return;
      setOver(drop);
      if (drop !== null) onOver?.(id, drop);
    },
    onPointerUp: () => {
      if (moved.current && over !== null) onDrop?.(id, over);
      end();
    },
    onPointerCancel: end,
    // The browser calls the end of a drag a click on what was dragged.
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (moved.current) event.stopPropagation();
      moved.current = false;
    },
  });
  return { dragged: drag?.id ?? null, over, shift: drag && { x: drag.x, y: drag.y }, handleFor };
}
