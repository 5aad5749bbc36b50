import { useId, useState } from 'react';
import classes from './settings.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Behind the number: what it counts. */
  readonly unit: string;
  readonly place?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is no such number stays in the field, marked, and is not taken over. */
export function NumberField({ label, value, min, max, unit, place, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = Number(text);
    return text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max ? number : null;
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      <span className={classes.number}>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          data-place={place}
          aria-invalid={(typed !== null && read(typed) === null) || undefined}
          value={typed ?? value}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            const number = read(event.currentTarget.value);
            if (number !== null) onChange(number);
          }}
          onBlur={() => setTyped(null)}
        />
        {unit}
      </span>
    </div>
  );
}

interface PercentProps extends Pick<Props, 'label' | 'place'> {
  /** Above 0, at most 1. */
  readonly ratio: number;
  readonly onChange: (ratio: number) => void;
}

export const PercentField = ({ ratio, onChange, ...field }: PercentProps) => (
  <NumberField
    {...field}
    value={Math.round(ratio * 100)}
    min={1}
    max={100}
    unit="%"
    onChange={(percent) => onChange(percent / 100)}
  />
);
