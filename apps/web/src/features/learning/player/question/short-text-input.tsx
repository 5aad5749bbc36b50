import { TextInput } from '@mantine/core';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { isAccepted } from '@vakwerk/domain/learning/questions/normalise-text';
import { useText } from '../../../../lib/i18n';
import { OutcomeMark } from './outcome-mark';
import type { InputProps } from './question-props';

type Props = InputProps<AskedOf<'shortText'>, AnswerOf<'shortText'>, Extract<Correction, { kind: 'shortText' }>>;

export function ShortTextInput({ value, onChange, locked, correction }: Props) {
  const { t } = useText();
  return (
    <TextInput
      size="lg"
      label={t('learning.answer.words')}
      autoComplete="off"
      maxLength={1000}
      value={value?.text ?? ''}
      readOnly={locked}
      onChange={({ currentTarget: { value: text } }) => onChange(text === '' ? null : { kind: 'shortText', text })}
      rightSection={correction ? <OutcomeMark right={isAccepted(value?.text ?? '', correction.accepted)} /> : undefined}
    />
  );
}
