import { useState } from 'react';
import { parseTimecode, timecode } from '../model/timecode';

interface Props {
  readonly label: string;
  readonly seconds: number;
  readonly onChange: (seconds: number) => void;
  readonly id?: string;
}

/** A moment as minutes and seconds. What cannot be read stays in the field, marked, until it can. */
export function TimeField({ label, seconds, onChange, id }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseTimecode(typed) === null;
  return (
    <input
      id={id}
      inputMode="text"
      aria-label={label}
      aria-invalid={wrong}
      value={typed ?? timecode(seconds)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const read = parseTimecode(event.currentTarget.value);
        if (read !== null) onChange(read);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
