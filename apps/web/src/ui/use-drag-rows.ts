import { type PointerEvent, useRef, useState } from 'react';

export interface DropPlace {
  readonly sectionId: string;
  /** Where the row would come in the section, counted while it is still in its old place. */
  readonly index: number;
}

/** Elements a row can be dropped on carry `data-drop-section` and `data-drop-index`. */
function placeAt(x: number, y: number): DropPlace | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop-section]');
  const { dropSection: sectionId, dropIndex } = row?.dataset ?? {};
  if (!row || !sectionId) return null;
  const { top, height } = row.getBoundingClientRect();
  return { sectionId, index: dropIndex === undefined ? 0 : Number(dropIndex) + (y > top + height / 2 ? 1 : 0) };
}

/** Dragging a row by its grip with mouse, pen or finger. The buttons beside it do the same without dragging. */
export function useDragRows(onDrop: (id: string, place: DropPlace) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const last = useRef<DropPlace | null>(null);
  const end = () => {
    setDragged(null);
    setPlace(null);
    last.current = null;
  };
  const gripFor = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      last.current = placeAt(event.clientX, event.clientY);
      setPlace(last.current);
    },
    onPointerUp: () => {
      if (last.current) onDrop(id, last.current);
      end();
    },
    onPointerCancel: end,
  });
  return { dragged, place, gripFor };
}

export type DragRows = ReturnType<typeof useDragRows>;
