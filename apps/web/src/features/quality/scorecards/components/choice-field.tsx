import { useId } from 'react';
import classes from './fields.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
  readonly place?: string;
}

/** A select with its name in front of the chosen words: "Opmerking als niet alles goed is". */
export function ChoiceField<Id extends string>({ label, value, choices, onChange, place }: Props<Id>) {
  const field = useId();
  return (
    <span className={classes.choice}>
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={value}
        data-place={place}
        onChange={(event) => {
          const chosen = choices.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {choices.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
