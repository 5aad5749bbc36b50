import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './table-scroll.module.css';

interface Props {
  /** What the table is about: the name of the part that scrolls. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table wider than its place scrolls by itself, also with the keyboard: only then it is a stop for Tab, with a name. */
export function TableScroll({ label, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    const observer = new ResizeObserver(() => setScrolls(place.scrollWidth > place.clientWidth));
    observer.observe(place);
    if (place.firstElementChild) observer.observe(place.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={classes.scroll} {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': label })}>
      {children}
    </div>
  );
}
