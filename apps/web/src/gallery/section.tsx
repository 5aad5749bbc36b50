import type { ReactNode } from 'react';
import classes from './section.module.css';

/** One piece with its states; the name is the name in the code. */
export const Section = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section className={classes.section} id={name}>
    <h2>{name}</h2>
    <div className={classes.states}>{children}</div>
  </section>
);
