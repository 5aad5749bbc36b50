import classes from './report.module.css';

interface Props {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** The period before, as a hollow mark. */
  readonly before?: number | null;
  /** Where the line ends: 1 is 100 %. */
  readonly top?: number;
}

/** A share with its interval on a line from nothing to `top`. The words beside it say the same. */
export function ShareLine({ ratio, low, high, before = null, top = 1 }: Props) {
  const at = (share: number) => `${(share / top) * 100}%`;
  return (
    <span className={classes.line} aria-hidden="true">
      <i style={{ left: at(low), width: at(high - low) }} />
      {before !== null && <u style={{ left: at(before) }} />}
      <b style={{ left: at(ratio) }} />
    </span>
  );
}
