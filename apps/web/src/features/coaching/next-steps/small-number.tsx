import { NumberInput } from '@mantine/core';

interface Props {
  readonly label: string;
  /** Shown above the field, and not only said. */
  readonly shown?: boolean;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** What an empty field means; without it there is always a number. */
  readonly empty?: string;
  readonly onChange: (value: number | null) => void;
}

/** A whole number of a few digits, in a sentence or under its name. */
export function SmallNumber({ label, shown = false, value, min, max, empty, onChange }: Props) {
  return (
    <NumberInput
      {...(shown ? { label } : { 'aria-label': label })}
      {...(empty !== undefined && { placeholder: empty })}
      value={value ?? ''}
      w={shown ? 200 : 72}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      onChange={(next) => onChange(next === '' ? (empty === undefined ? min : null) : Number(next))}
    />
  );
}
