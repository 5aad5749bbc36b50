import type { OrderingQuestion } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';
import { LanguagePair } from './language-pair';
import { AddButton, changed, newPartId, Part, without } from './parts';

interface Props {
  readonly question: OrderingQuestion;
  readonly onChange: (question: OrderingQuestion) => void;
}

export function OrderingEditor({ question, onChange }: Props) {
  const { t } = useText();
  const { items } = question;
  const set = (next: OrderingQuestion['items']) => onChange({ ...question, items: next });
  return (
    <div className={classes.field}>
      <p className={classes.hint}>{t('learning.bank.itemsHint')}</p>
      <ol className={classes.parts}>
        {items.map(({ id, text }, index) => {
          const label = t('learning.bank.item', { number: index + 1 });
          return (
            <Part key={id} name={label} lead={index + 1} onRemove={items.length > 2 ? () => set(without(items, id)) : null}>
              <LanguagePair quiet label={label} text={text} onChange={(next) => set(changed(items, id, { text: next }))} />
            </Part>
          );
        })}
      </ol>
      {items.length < 10 && (
        <AddButton
          label={t('learning.bank.addItem')}
          onAdd={() => set([...items, { id: newPartId(), text: { nl: '', en: '' } }])}
        />
      )}
    </div>
  );
}
