import { TextInput } from '@mantine/core';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './inputs.module.css';
import { OutcomeMark } from './outcome-mark';
import type { InputProps } from './question-props';
import { readNumber, typedNumber } from './say-number';

type Props = InputProps<AskedOf<'numeric'>, AnswerOf<'numeric'>, Extract<Correction, { kind: 'numeric' }>>;

/** A number with its unit behind it. What cannot be read as a number is no answer yet. */
export function NumericInput({ question, value, onChange, locked, correction }: Props) {
  const { t, language } = useText();
  const [typed, setTyped] = useState(() => (value ? typedNumber(value.value, language) : ''));
  const unit = question.unit[language].trim();
  const read = readNumber(typed, language);
  // What the page holds wins over what was typed: it was answered again, or another answer is shown.
  const same = read === (value?.value ?? null);
  const shown = same ? typed : value ? typedNumber(value.value, language) : '';
  const unreadable = shown.trim() !== '' && readNumber(shown, language) === null;
  const right = correction && value && Math.abs(value.value - correction.value) <= correction.tolerance + 1e-9;
  return (
    <div className={classes.line}>
      <TextInput
        size="lg"
        className={classes.number}
        label={unit === '' ? t('learning.answer.number') : t('learning.answer.numberIn', { unit })}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        readOnly={locked}
        error={unreadable ? t('learning.answer.notANumber') : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const next = readNumber(currentTarget.value, language);
          onChange(next === null ? null : { kind: 'numeric', value: next });
        }}
        rightSection={correction ? <OutcomeMark right={right === true} /> : undefined}
      />
      {unit !== '' && (
        <span className={classes.unit} aria-hidden="true">
          {unit}
        </span>
      )}
    </div>
  );
}
