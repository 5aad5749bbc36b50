import { IconChevronUp, IconPlus, IconX } from '@tabler/icons-react';
import type { ScorecardCriterion, ScorecardOption } from '@vakwerk/domain/quality/scorecards/scorecard';
import { LANGUAGES } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { newId } from '../builder-context';
import type { CriterionFields } from '../model/card-draft';
import { placeName } from '../model/problem-place';
import classes from './fields.module.css';
import { NumberField } from './number-field';

interface Props {
  readonly criterion: ScorecardCriterion;
  readonly set: (values: CriterionFields) => void;
}

/** The answers with their words in both languages and their points. */
export function OptionEditor({ criterion, set }: Props) {
  const { t } = useText();
  const { id, type, options } = criterion;
  if (type === 'text') return <p className={classes.hint}>{t('quality.card.edit.noPoints')}</p>;
  const listed = type === 'choice' || type === 'checklist';
  const change = (optionId: string, values: Partial<Omit<ScorecardOption, 'id'>>) =>
    set({ options: options.map((option) => (option.id === optionId ? { ...option, ...values } : option)) });
  const raise = (index: number) => {
    const [option] = options.slice(index, index + 1);
    if (option) set({ options: options.toSpliced(index, 1).toSpliced(index - 1, 0, option) });
  };
  return (
    <div className={classes.field}>
      <p className={classes.label} id={`options-${id}`}>
        {t('quality.card.edit.options')}
      </p>
      <ul className={classes.options} aria-labelledby={`options-${id}`} data-place={placeName(id, 'options')} tabIndex={-1}>
        {options.map((option, index) => {
          const number = index + 1;
          return (
            <li key={option.id}>
              {LANGUAGES.map((language) => (
                <span key={language} className={classes.language}>
                  <input
                    value={option.label[language]}
                    lang={language}
                    maxLength={4000}
                    aria-label={`${t('quality.card.edit.option', { number })}, ${t(`quality.card.build.language.${language}`)}`}
                    data-place={placeName(id, `options.${index}.label.${language}`)}
                    data-missing={option.label[language].trim() === '' || undefined}
                    onChange={(event) => change(option.id, { label: { ...option.label, [language]: event.currentTarget.value } })}
                  />
                  <span aria-hidden="true">{language.toUpperCase()}</span>
                </span>
              ))}
              <NumberField
                label={t('quality.card.edit.points', { number })}
                value={option.points}
                place={placeName(id, `options.${index}.points`)}
                onChange={(points) => change(option.id, { points: points ?? 0 })}
              />
              <button
                type="button"
                disabled={index === 0}
                aria-label={t('quality.card.edit.optionUp', { number })}
                title={t('quality.card.edit.optionUp', { number })}
                onClick={() => raise(index)}
              >
                <IconChevronUp size={16} stroke={1.75} aria-hidden="true" />
              </button>
              {listed && (
                <button
                  type="button"
                  aria-label={t('quality.card.edit.removeOption', { number })}
                  title={t('quality.card.edit.removeOption', { number })}
                  onClick={() => set({ options: options.filter((each) => each.id !== option.id) })}
                >
                  <IconX size={16} stroke={1.75} aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {type === 'checklist' && <p className={classes.hint}>{t('quality.card.edit.checklistHint')}</p>}
      {listed && (
        <button
          type="button"
          className={classes.add}
          onClick={() => set({ options: [...options, { id: newId(), label: { nl: '', en: '' }, points: 0 }] })}
        >
          <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.edit.addOption')}
        </button>
      )}
    </div>
  );
}
