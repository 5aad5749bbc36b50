import { useText } from '../lib/i18n';
import { ChoiceSegments } from './choice-segments';

export const CERTAINTIES = ['low', 'mid', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
const WORDS = { low: 'common.certainty.guess', mid: 'common.certainty.doubt', high: 'common.certainty.sure' } as const;

interface Props {
  readonly value: Certainty | null;
  readonly onChange: (value: Certainty) => void;
  readonly readOnly?: boolean;
}

/** Ik gok / Twijfel / Zeker. Nothing is chosen beforehand: a preselected answer is not an answer. */
export function CertaintyControl({ value, onChange, readOnly = false }: Props) {
  const { t } = useText();
  const choices = CERTAINTIES.map((id) => ({ id, label: t(WORDS[id]) }));
  return (
    <ChoiceSegments
      label={t('common.certainty.question')}
      choices={choices}
      chosen={value}
      onChoose={onChange}
      readOnly={readOnly}
    />
  );
}
