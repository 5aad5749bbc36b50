import { Button } from '@mantine/core';
import { IconCheck, IconDeviceFloppy, IconRotateClockwise } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './feedback-sheet.module.css';

interface Props {
  /** `kept`: nothing to judge, or not yet. */
  readonly outcome: 'right' | 'notYet' | 'kept';
  readonly title: string;
  /** Why, in at most four short sentences. */
  readonly children: ReactNode;
  /** One line about certainty. */
  readonly note?: string;
  readonly action: string;
  readonly onAction: () => void;
  /** In the page instead of over it, for a gallery. */
  readonly inline?: boolean;
}

const ICONS = { right: IconCheck, notYet: IconRotateClockwise, kept: IconDeviceFloppy } as const;

/** Rises over the page but never traps or dims it: the question stays readable. Focus goes to its button. */
export function FeedbackSheet({ outcome, title, children, note, action, onAction, inline = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!inline) button.current?.focus({ preventScroll: true });
  }, [inline]);
  const Icon = ICONS[outcome];
  return (
    <section className={classes.sheet} data-outcome={outcome} data-inline={inline || undefined}>
      <div className={classes.inside}>
        <div role="status">
          <h2>
            <Icon size={28} stroke={2} aria-hidden="true" />
            {title}
          </h2>
          <div className={classes.why}>{children}</div>
          {note && <p className={classes.note}>{note}</p>}
        </div>
        <Button ref={button} size="lg" fullWidth mt={20} onClick={onAction}>
          {action}
        </Button>
      </div>
    </section>
  );
}
