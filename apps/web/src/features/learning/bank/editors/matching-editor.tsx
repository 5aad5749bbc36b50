import type { MatchingQuestion } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';
import { LanguagePair } from './language-pair';
import { AddButton, changed, letterOf, newPartId, Part, without } from './parts';

const none = { nl: '', en: '' };

interface Props {
  readonly question: MatchingQuestion;
  readonly onChange: (question: MatchingQuestion) => void;
}

/** Lines with what belongs to them; a choice may belong to more than one line, or to none. */
export function MatchingEditor({ question, onChange }: Props) {
  const { t, language } = useText();
  const { left, right } = question;
  return (
    <>
      <div className={classes.field}>
        <ul className={classes.parts}>
          {left.map((line, index) => {
            const label = t('learning.bank.left', { number: index + 1 });
            const set = (change: Partial<(typeof left)[number]>) =>
              onChange({ ...question, left: changed(left, line.id, change) });
            return (
              <Part
                key={line.id}
                name={label}
                lead={index + 1}
                onRemove={left.length > 2 ? () => onChange({ ...question, left: without(left, line.id) }) : null}
              >
                <LanguagePair quiet label={label} text={line.text} onChange={(text) => set({ text })} />
                <select
                  className={classes.input}
                  aria-label={t('learning.bank.partner', { number: index + 1 })}
                  value={line.rightId}
                  onChange={({ currentTarget }) => set({ rightId: currentTarget.value })}
                >
                  {!right.some(({ id }) => id === line.rightId) && <option value={line.rightId}>–</option>}
                  {right.map(({ id, text }, place) => (
                    <option key={id} value={id}>
                      {letterOf(place)} {pickLanguage(text, language)}
                    </option>
                  ))}
                </select>
              </Part>
            );
          })}
        </ul>
        {left.length < 8 && (
          <AddButton
            label={t('learning.bank.addLine')}
            onAdd={() => onChange({ ...question, left: [...left, { id: newPartId(), text: none, rightId: '' }] })}
          />
        )}
      </div>
      <div className={classes.field}>
        <ul className={classes.parts}>
          {right.map(({ id, text }, index) => {
            const label = t('learning.bank.rightSide', { letter: letterOf(index) });
            return (
              <Part
                key={id}
                name={label}
                lead={letterOf(index)}
                onRemove={right.length > 2 ? () => onChange({ ...question, right: without(right, id) }) : null}
              >
                <LanguagePair
                  quiet
                  label={label}
                  text={text}
                  onChange={(next) => onChange({ ...question, right: changed(right, id, { text: next }) })}
                />
              </Part>
            );
          })}
        </ul>
        {right.length < 10 && (
          <AddButton
            label={t('learning.bank.addChoice')}
            onAdd={() => onChange({ ...question, right: [...right, { id: newPartId(), text: none }] })}
          />
        )}
      </div>
    </>
  );
}
