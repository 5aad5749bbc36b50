import classes from './panes.module.css';

interface Props {
  readonly total: number;
  /** How many are behind us. */
  readonly done: number;
  /** Index of the step under way; leave out when nothing is. */
  readonly current?: number | undefined;
  /** Steps done out of order (a scorecard): overrides `done`. */
  readonly isDone?: (index: number) => boolean;
  /** ink: scorecard ticks; action: a learner's steps. */
  readonly tone?: 'action' | 'ink';
}

/** Progress. Only for the eye: the words ("Stap 3 van 6") must stand beside it. */
export function Panes({ total, done, current, isDone = (index) => index < done, tone = 'action' }: Props) {
  return (
    <div className={classes.panes} data-tone={tone} data-small={total > 8 || undefined} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => index).map((index) => {
        const state = index === current ? 'now' : isDone(index) ? 'done' : 'open';
        return <i key={`${index}-${state}`} data-state={state} />;
      })}
    </div>
  );
}
