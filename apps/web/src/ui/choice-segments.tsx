import { useId } from 'react';
import classes from './certainty-control.module.css';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** When the word is in another language than the page. */
  readonly lang?: string;
}
interface Props<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
  readonly readOnly?: boolean;
}

/** Two to four choices side by side. Native radios: arrows, forms and screen readers work by themselves. */
export function ChoiceSegments<Id extends string>({ label, choices, chosen, onChoose, readOnly = false }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className={classes.control}>
      <legend>{label}</legend>
      <div className={classes.segments}>
        {choices.map(({ id, label: words, lang }) => (
          <label key={id} data-checked={chosen === id || undefined} lang={lang}>
            <input
              type="radio"
              name={name}
              checked={chosen === id}
              disabled={readOnly && chosen !== id}
              onChange={() => onChoose(id)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
