import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './answer-choice.module.css';

export interface ChosenAnswer {
  readonly optionIds: string[];
  readonly notApplicable: boolean;
}
interface Props {
  readonly legend: string;
  readonly criterion: {
    readonly type: string;
    readonly naAllowed: boolean;
    readonly options: readonly { readonly id: string; readonly label: { readonly nl: string; readonly en: string } }[];
  };
  readonly chosen: ChosenAnswer | null;
  readonly onChoose: (answer: ChosenAnswer) => void;
}

/** The answers of a criterion as native radios, or checkboxes on a checklist. */
export function AnswerChoice({ legend, criterion, chosen, onChoose }: Props) {
  const { t, language } = useText();
  const name = useId();
  const many = criterion.type === 'checklist';
  const choose = (id: string) => {
    const before = chosen?.optionIds ?? [];
    const several = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
    onChoose({ optionIds: many ? several : [id], notApplicable: false });
  };
  return (
    <fieldset className={classes.choice}>
      <legend>{legend}</legend>
      <div>
        {criterion.options.map(({ id, label }) => (
          <label key={id}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen?.optionIds.includes(id) ?? false}
              onChange={() => choose(id)}
            />
            <span>{pickLanguage(label, language)}</span>
          </label>
        ))}
        {criterion.naAllowed && (
          <label>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen?.notApplicable ?? false}
              onChange={() => onChoose({ optionIds: [], notApplicable: true })}
            />
            <span>{t('quality.feedback.notApplicable')}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
