import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { readNumber, typedNumber } from '../../player/question/say-number';
import classes from './editor.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** What is typed stays until it is a number. */
export function NumberField({ label, value, onChange }: Props) {
  const { language } = useText();
  const [typed, setTyped] = useState(() => typedNumber(value, language));
  return (
    <label>
      {label}
      <input
        className={classes.input}
        inputMode="decimal"
        value={typed}
        data-missing={readNumber(typed, language) === null || undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const read = readNumber(currentTarget.value, language);
          if (read !== null) onChange(read);
        }}
      />
    </label>
  );
}
