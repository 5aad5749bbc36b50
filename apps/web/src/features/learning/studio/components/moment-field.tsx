import { useId } from 'react';
import { localMinute, momentOf } from '../model/local-minute';
import classes from './settings.module.css';

interface Props {
  readonly label: string;
  /** ISO 8601; null: none. */
  readonly moment: string | null;
  readonly place?: string;
  readonly onChange: (moment: string | null) => void;
}

/** A day and a time, as the clock of this device says them; may be left out. */
export function MomentField({ label, moment, place, onChange }: Props) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      <input
        id={id}
        type="datetime-local"
        className={classes.moment}
        data-place={place}
        value={moment === null ? '' : localMinute(new Date(moment))}
        onChange={(event) => onChange(momentOf(event.currentTarget.value))}
      />
    </div>
  );
}
