import { type ReactNode, useId } from 'react';
import classes from './rollout.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly error: string | null;
  readonly children: ReactNode;
}

/** Boxes to tick that belong together, with what is wrong about them as a whole. */
export function Ticks({ label, hint, error, children }: Props) {
  const id = useId();
  return (
    <fieldset className={classes.ticks} aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className={classes.hint}>
        {hint}
      </p>
      {children}
      {error && (
        <p id={`${id}-error`} className={classes.refused} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
