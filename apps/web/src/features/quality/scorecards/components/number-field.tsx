import { useState } from 'react';
import classes from './fields.module.css';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly place: string;
  readonly min?: number;
  readonly max?: number;
}

/** A number that may be half typed: what is on the screen stays what was typed, what is kept is a number. */
export function NumberField({ label, value, onChange, place, min, max }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={classes.number}
      type="number"
      inputMode="decimal"
      step="any"
      min={min}
      max={max}
      aria-label={label}
      data-place={place}
      value={typed ?? value ?? ''}
      onChange={(event) => {
        const { value: text, valueAsNumber } = event.currentTarget;
        setTyped(text);
        onChange(Number.isFinite(valueAsNumber) ? valueAsNumber : null);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
