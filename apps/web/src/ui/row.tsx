import { IconChevronRight } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import { NewMark } from './new-mark';
import classes from './row.module.css';

interface Props {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  /** On the right: minutes, a date. */
  readonly value?: ReactNode;
  /** "1 nieuw": gets the sun. */
  readonly fresh?: string | undefined;
}

/** Inside of a row; wrap it in the link or button that the whole row is, with `className={rowClass}`. */
export function RowContent({ title, sub, value, fresh }: Props) {
  return (
    <>
      <span className={classes.words}>
        <span className={classes.title}>
          {title} {fresh && <NewMark>{fresh}</NewMark>}
        </span>
        {sub && <span className={classes.sub}>{sub}</span>}
      </span>
      <span className={classes.value}>{value}</span>
      <IconChevronRight size={20} stroke={1.75} aria-hidden="true" className={classes.chevron} />
    </>
  );
}

export const rowClass = classes.row;

/** A row that leads to an address outside the router; inside, use <Link className={rowClass}><RowContent …/></Link>. */
export function Row({ title, sub, value, fresh, ...link }: Props & Omit<ComponentProps<'a'>, 'title' | 'children'>) {
  return (
    <a {...link} className={classes.row}>
      <RowContent title={title} sub={sub} value={value} fresh={fresh} />
    </a>
  );
}

/** Rows with hairlines between them. Children are <li>. */
export const Rows = ({ children, label }: { readonly children: ReactNode; readonly label?: string }) => (
  <ul className={classes.rows} aria-label={label}>
    {children}
  </ul>
);
