import classes from './transfer.module.css';

/** From this many points under nothing to as many above it. */
const REACH = 0.3;
const at = (share: number) => `${50 + (Math.min(REACH, Math.max(-REACH, share)) / REACH) * 50}%`;

interface Props {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** An effect beside nothing: the words next to it say the same. */
export function EffectLine({ difference, low, high }: Props) {
  return (
    <span className={classes.effectLine} aria-hidden="true">
      <i style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      <b style={{ left: at(difference) }} />
    </span>
  );
}
