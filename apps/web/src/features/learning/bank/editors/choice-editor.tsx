import type { ChoiceQuestion, QuestionOption } from '@vakwerk/domain/learning/questions/question';
import { useId } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';
import { LanguagePair } from './language-pair';
import { AddButton, changed, letterOf, newPartId, Part, without } from './parts';

const none = { nl: '', en: '' };

interface Props {
  readonly question: ChoiceQuestion;
  readonly onChange: (question: ChoiceQuestion) => void;
}

/** Answers with what is right, and why, for each. */
export function ChoiceEditor({ question, onChange }: Props) {
  const { t } = useText();
  const name = useId();
  const { options, kind } = question;
  const set = (next: readonly QuestionOption[]) => onChange({ ...question, options: next });
  const right = (id: string, on: boolean) =>
    set(
      options.map((option) =>
        option.id === id ? { ...option, correct: on } : kind === 'single' ? { ...option, correct: false } : option,
      ),
    );
  return (
    <div className={classes.field}>
      <ul className={classes.parts}>
        {options.map((option, index) => {
          const letter = letterOf(index);
          const label = t('learning.bank.option', { letter });
          return (
            <Part
              key={option.id}
              name={label}
              onRemove={options.length > 2 ? () => set(without(options, option.id)) : null}
              lead={
                <>
                  {letter}
                  <input
                    type={kind === 'single' ? 'radio' : 'checkbox'}
                    name={name}
                    aria-label={t('learning.bank.optionRight', { letter })}
                    checked={option.correct}
                    onChange={({ currentTarget }) => right(option.id, currentTarget.checked)}
                  />
                </>
              }
            >
              <LanguagePair
                quiet
                label={label}
                text={option.text}
                onChange={(text) => set(changed(options, option.id, { text }))}
              />
              <LanguagePair
                label={t('learning.bank.feedback', { letter })}
                text={option.feedback}
                optional
                onChange={(feedback) => set(changed(options, option.id, { feedback }))}
              />
            </Part>
          );
        })}
      </ul>
      {options.length < 8 && (
        <AddButton
          label={t('learning.bank.addOption')}
          onAdd={() => set([...options, { id: newPartId(), text: none, correct: false, feedback: none }])}
        />
      )}
    </div>
  );
}
