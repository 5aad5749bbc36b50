import { type PointerEvent, useRef, useState } from 'react';

export interface DraggedStretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** A shaky press is no drag. */
const LEAST_PX = 6;

/**
 * Dragging a mouse or pen over a stretch of time. A press stays a press, and a finger is left alone: it scrolls. The keyboard has its
 * own way (I and O), so nothing is only possible by dragging.
 */
export function useDragStretch(
  view: { readonly startMs: number; readonly endMs: number },
  onStretch: ((startMs: number, endMs: number) => void) | undefined,
) {
  const from = useRef<number | null>(null);
  const [stretch, setStretch] = useState<DraggedStretch | null>(null);
  const stretchTo = (event: PointerEvent<HTMLElement>): DraggedStretch | null => {
    if (from.current === null) return null;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = (x: number) => view.startMs + (Math.min(width, Math.max(0, x - left)) / width) * (view.endMs - view.startMs);
    const [one, other] = [at(from.current), at(event.clientX)];
    return { startMs: Math.min(one, other), endMs: Math.max(one, other) };
  };
  const stop = () => {
    from.current = null;
    setStretch(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (onStretch && event.pointerType !== 'touch' && event.button === 0) from.current = event.clientX;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (from.current === null) return;
      if (event.buttons === 0) return stop();
      if (stretch === null && Math.abs(event.clientX - from.current) < LEAST_PX) return undefined;
      if (stretch === null) event.currentTarget.setPointerCapture(event.pointerId);
      return setStretch(stretchTo(event));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const made = stretch && stretchTo(event);
      stop();
      if (made) onStretch?.(made.startMs, made.endMs);
    },
    onPointerCancel: stop,
  };
  return { stretch, handlers };
}
