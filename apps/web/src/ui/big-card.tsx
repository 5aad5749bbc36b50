import { type ReactNode, useId } from 'react';
import classes from './big-card.module.css';
import { Panes } from './panes';
import { WindowPanes } from './window-panes';

interface Props {
  /** "Hier was je gebleven" */
  readonly label: string;
  readonly title: string;
  readonly steps?: { readonly total: number; readonly done: number; readonly current?: number };
  /** "Stap 3 van 6. Je plek is bewaard." */
  readonly note?: string;
  /** One 56 px primary button, and at most one text button. */
  readonly actions: ReactNode;
}

/** The one card of a screen: the thing to do or hear now. */
export function BigCard({ label, title, steps, note, actions }: Props) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.inside}>
        <p className={classes.label}>{label}</p>
        <h2 id={id}>{title}</h2>
        {steps && (
          <div className={classes.bar}>
            <Panes {...steps} />
          </div>
        )}
        {note && <p className={classes.note}>{note}</p>}
        <div className={classes.actions}>{actions}</div>
      </div>
      {steps && (
        <div className={classes.window}>
          <WindowPanes {...steps} />
        </div>
      )}
    </section>
  );
}
