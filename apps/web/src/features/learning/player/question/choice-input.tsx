import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { useText } from '../../../../lib/i18n';
import { AnswerRows } from '../../../../ui/answer-row';
import classes from './inputs.module.css';
import type { InputProps } from './question-props';
import { useLetterKeys } from './use-letter-keys';

const TRUTHS = ['true', 'false'] as const;

/** Rows to choose from: one, several, or true and not true. */
export function ChoiceInput({
  question,
  value,
  onChange,
  locked,
  correction,
  keys,
}: InputProps<AskedOf<'single' | 'multiple' | 'trueFalse'>, Answer, Correction>) {
  const { t, language } = useText();
  const several = question.kind === 'multiple';
  const answers =
    'options' in question
      ? question.options.map(({ id, text }) => ({ id, text: text[language] }))
      : TRUTHS.map((id) => ({ id, text: t(`learning.answer.${id}`) }));
  const chosen = chosenOf(value);
  const choose = (id: string) => {
    if (locked) return;
    if (question.kind === 'trueFalse') return onChange({ kind: 'trueFalse', value: id === 'true' });
    const next = !several ? [id] : chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    onChange(next.length > 0 ? { kind: 'choice', optionIds: next } : null);
  };
  useLetterKeys(
    answers.map(({ id }) => id),
    choose,
    keys,
  );
  return (
    <>
      {several && <p className={classes.hint}>{t('learning.question.several')}</p>}
      <AnswerRows
        label={question.prompt[language]}
        answers={answers}
        chosen={chosen}
        onChoose={choose}
        several={several}
        checked={rightOnes(correction)}
        readOnly={locked}
      />
    </>
  );
}

function chosenOf(value: Answer | null): readonly string[] {
  if (value?.kind === 'choice') return value.optionIds;
  return value?.kind === 'trueFalse' ? [String(value.value)] : [];
}

function rightOnes(correction: Correction | null): readonly string[] | null {
  if (correction?.kind === 'trueFalse') return [String(correction.correct)];
  if (correction?.kind !== 'choice') return null;
  return correction.options.filter(({ correct }) => correct).map(({ optionId }) => optionId);
}
