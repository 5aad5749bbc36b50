import { Textarea } from '@mantine/core';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { useText } from '../../../../lib/i18n';
import classes from './inputs.module.css';
import type { InputProps } from './question-props';

type Props = InputProps<AskedOf<'open'>, AnswerOf<'open'>, Extract<Correction, { kind: 'open' }>>;

/** Own words, with what they are read for beside them: nobody has to guess what counts. */
export function OpenInput({ question, value, onChange, locked }: Props) {
  const { t, language } = useText();
  return (
    <div className={classes.stack}>
      <Textarea
        size="lg"
        label={t('learning.answer.open')}
        description={t('learning.answer.openHint')}
        autosize
        minRows={5}
        maxRows={14}
        maxLength={20_000}
        value={value?.text ?? ''}
        readOnly={locked}
        onChange={({ currentTarget: { value: text } }) => onChange(text === '' ? null : { kind: 'open', text })}
      />
      {question.rubric.length > 0 && (
        <section className={classes.rubric} aria-label={t('learning.answer.rubric')}>
          <h2>{t('learning.answer.rubric')}</h2>
          <ul>
            {question.rubric.map(({ id, text, points }) => (
              <li key={id}>
                <span>{text[language]}</span>
                <span className={classes.points}>{t('learning.answer.points', { points })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
