import { criteriaInOrder, isScored, type ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { useTools } from '../builder-context';
import type { CriterionFields } from '../model/card-draft';
import { placeName } from '../model/problem-place';
import { ChoiceField } from './choice-field';
import classes from './fields.module.css';

interface Props {
  readonly criterion: ScorecardCriterion;
  readonly set: (values: CriterionFields) => void;
}

/** When a criterion is asked: always, or only when an earlier one has one of some answers. */
export function ConditionEditor({ criterion, set }: Props) {
  const { t, language } = useText();
  const { version } = useTools();
  const { id, condition } = criterion;
  const all = criteriaInOrder(version);
  const earlier = all
    .slice(
      0,
      all.findIndex((each) => each.id === id),
    )
    .filter((each) => isScored(each) && each.options.length > 0);
  const source = all.find((each) => each.id === condition?.criterionId);
  const known = condition === null || earlier.some((each) => each.id === condition.criterionId);
  const choose = (criterionId: string) => {
    const first = earlier.find((each) => each.id === criterionId)?.options[0];
    set({ condition: first ? { criterionId, optionIds: [first.id] } : null });
  };
  const toggle = (optionId: string, on: boolean) => {
    if (!condition) return;
    const optionIds = on ? [...condition.optionIds, optionId] : condition.optionIds.filter((each) => each !== optionId);
    // A condition without an answer would never hold; to ask always there is the choice above.
    if (optionIds.length > 0) set({ condition: { ...condition, optionIds } });
  };
  const gone = condition?.optionIds.filter((optionId) => !source?.options.some((option) => option.id === optionId)) ?? [];
  return (
    <div className={classes.field}>
      <ChoiceField
        label={t('quality.card.edit.condition')}
        value={condition?.criterionId ?? ''}
        place={placeName(id, 'condition')}
        choices={[
          { id: '', label: t('quality.card.edit.condition.always') },
          ...earlier.map((each) => ({
            id: each.id,
            label: t('quality.card.edit.condition.if', {
              number: all.indexOf(each) + 1,
              question: pickLanguage(each.text, language) || t('quality.card.build.untitledCriterion'),
            }),
          })),
          ...(known || !condition ? [] : [{ id: condition.criterionId, label: t('quality.card.edit.condition.gone') }]),
        ]}
        onChange={choose}
      />
      {condition && source && (
        <fieldset className={classes.checks}>
          <legend>{t('quality.card.edit.condition.options')}</legend>
          {source.options.map((option) => (
            <label key={option.id}>
              <input
                type="checkbox"
                checked={condition.optionIds.includes(option.id)}
                onChange={(event) => toggle(option.id, event.currentTarget.checked)}
              />
              {pickLanguage(option.label, language)}
            </label>
          ))}
          {gone.map((optionId) => (
            <label key={optionId}>
              <input type="checkbox" checked onChange={() => toggle(optionId, false)} />
              {t('quality.card.edit.condition.gone')}
            </label>
          ))}
        </fieldset>
      )}
      {earlier.length === 0 && !condition && <p className={classes.hint}>{t('quality.card.edit.condition.none')}</p>}
    </div>
  );
}
