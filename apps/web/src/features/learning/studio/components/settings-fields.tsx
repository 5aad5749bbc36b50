import { type ReactNode, useId } from 'react';
import classes from './settings.module.css';

export const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={classes.field}>
    <p className={classes.name}>{label}</p>
    <p>{children}</p>
  </div>
);

export const Note = ({ children }: { readonly children: ReactNode }) => <p className={classes.note}>{children}</p>;

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Check = ({ label, checked, onChange }: CheckProps) => (
  <label className={classes.check}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
);

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly place?: string;
  readonly onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, place, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        data-place={place}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
