import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What will be here, why it is not yet, one thing to do. With a drawing of light through a window. */
export function EmptyState({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <svg width="148" height="104" viewBox="0 0 148 104" aria-hidden="true">
        <path d="M62 52h28L58 104H8zM94 52h28l-24 52H62z" fill="var(--daylight)" />
        <rect x="62" y="8" width="30" height="22" fill="var(--sun)" />
        <g fill="none" stroke="var(--text)" strokeWidth="2.5" strokeLinejoin="round">
          <rect x="62" y="8" width="60" height="44" />
          <path d="M92 8v44M62 30h60M62 52l30-22" />
        </g>
        <path d="M0 103h148" stroke="var(--control)" />
      </svg>
      <h2>{title}</h2>
      <p>{text}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
