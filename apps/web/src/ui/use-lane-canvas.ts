import { type RefObject, useEffect, useRef } from 'react';

type Draw = (context: CanvasRenderingContext2D, width: number, height: number, colourOf: (token: string) => string) => void;

/** Redraws after every render, and when the element gets another size. Sharp on dense screens. */
export function useLaneCanvas(draw: Draw): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const newest = useRef(draw);
  newest.current = draw;
  const paint = useRef(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const { width, height } = canvas.getBoundingClientRect();
    const density = window.devicePixelRatio || 1;
    const pixels = [Math.round(width * density), Math.round(height * density)] as const;
    if (canvas.width !== pixels[0] || canvas.height !== pixels[1]) [canvas.width, canvas.height] = pixels;
    context.setTransform(density, 0, 0, density, 0, 0);
    const style = getComputedStyle(canvas);
    newest.current(context, width, height, (token) => style.getPropertyValue(token));
  });
  useEffect(() => paint.current());
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const observer = new ResizeObserver(() => paint.current());
    observer.observe(canvas);
    return () => observer.disconnect();
  }, []);
  return ref;
}
