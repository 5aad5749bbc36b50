import { useId } from 'react';
import { useText } from '../lib/i18n';
import classes from './certainty-control.module.css';

export const CERTAINTIES = ['low', 'mid', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
const WORDS = { low: 'common.certainty.guess', mid: 'common.certainty.doubt', high: 'common.certainty.sure' } as const;

interface Props {
  readonly value: Certainty | null;
  readonly onChange: (value: Certainty) => void;
  readonly readOnly?: boolean;
}

/** Ik gok / Twijfel / Zeker. Nothing is chosen beforehand: a preselected answer is not an answer. Native radios keep the keys right. */
export function CertaintyControl({ value, onChange, readOnly = false }: Props) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className={classes.control}>
      <legend>{t('common.certainty.question')}</legend>
      <div className={classes.segments}>
        {CERTAINTIES.map((level) => (
          <label key={level} data-checked={value === level || undefined}>
            <input
              type="radio"
              name={name}
              checked={value === level}
              disabled={readOnly && value !== level}
              onChange={() => onChange(level)}
            />
            <span>{t(WORDS[level])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
