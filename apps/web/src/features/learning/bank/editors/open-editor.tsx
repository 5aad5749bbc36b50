import type { OpenQuestion } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';
import { LanguagePair } from './language-pair';
import { NumberField } from './number-field';
import { AddButton, changed, newPartId, Part, without } from './parts';

interface Props {
  readonly question: OpenQuestion;
  readonly onChange: (question: OpenQuestion) => void;
}

export function OpenEditor({ question, onChange }: Props) {
  const { t } = useText();
  const { rubric } = question;
  const set = (next: OpenQuestion['rubric']) => onChange({ ...question, rubric: next });
  return (
    <>
      <div className={classes.field}>
        <p className={classes.label}>{t('learning.answer.rubric')}</p>
        <ul className={classes.parts}>
          {rubric.map(({ id, text, points }, index) => {
            const label = t('learning.bank.criterion', { number: index + 1 });
            return (
              <Part key={id} name={label} lead={index + 1} onRemove={rubric.length > 1 ? () => set(without(rubric, id)) : null}>
                <LanguagePair quiet label={label} text={text} onChange={(next) => set(changed(rubric, id, { text: next }))} />
                <div className={classes.numbers}>
                  <NumberField
                    label={t('learning.bank.points', { part: label })}
                    value={points}
                    onChange={(next) => set(changed(rubric, id, { points: next }))}
                  />
                </div>
              </Part>
            );
          })}
        </ul>
        {rubric.length < 8 && (
          <AddButton
            label={t('learning.bank.addItem')}
            onAdd={() => set([...rubric, { id: newPartId(), text: { nl: '', en: '' }, points: 1 }])}
          />
        )}
      </div>
      <LanguagePair
        label={t('learning.bank.example')}
        text={question.exampleAnswer}
        lines={3}
        optional
        onChange={(exampleAnswer) => onChange({ ...question, exampleAnswer })}
      />
    </>
  );
}
