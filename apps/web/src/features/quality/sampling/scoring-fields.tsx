import { Checkbox, NumberInput, Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { evaluatorsQuery } from './api';
import { cardsQuery } from './cards-api';
import { type FieldsProps, numeric } from './frame-fields';
import classes from './sampling.module.css';

/** Room of somebody who is ticked, until a number is chosen. */
const FIRST_CAPACITY = 20;

/** Who scores what is drawn, how much they can take, and on which card. */
export function ScoringFields({ draft, onChange }: FieldsProps) {
  const { t, language } = useText();
  const coaches = useQuery(evaluatorsQuery).data ?? [];
  const cards = useQuery(cardsQuery).data ?? [];
  const possible = coaches.filter(({ teamIds }) => draft.teamIds.every((id) => teamIds.includes(id)));
  const give = (id: string, capacity: number | '') => onChange({ capacities: { ...draft.capacities, [id]: capacity } });
  const without = (id: string) => Object.fromEntries(Object.entries(draft.capacities).filter(([each]) => each !== id));
  return (
    <>
      <fieldset>
        <legend>{t('quality.sampling.evaluators')}</legend>
        <p className={classes.meta}>{t('quality.sampling.evaluatorsHint')}</p>
        {possible.map(({ evaluator }) => {
          const capacity = draft.capacities[evaluator.id];
          const chosen = capacity !== undefined;
          return (
            <div key={evaluator.id} className={classes.evaluator}>
              <Checkbox
                label={fullName(evaluator)}
                checked={chosen}
                onChange={() => (chosen ? onChange({ capacities: without(evaluator.id) }) : give(evaluator.id, FIRST_CAPACITY))}
              />
              {chosen && (
                <NumberInput
                  aria-label={t('quality.sampling.capacity', { name: fullName(evaluator) })}
                  value={capacity}
                  min={0}
                  max={1000}
                  allowDecimal={false}
                  onChange={(value) => give(evaluator.id, numeric(value))}
                />
              )}
            </div>
          );
        })}
      </fieldset>
      <Select
        label={t('quality.sampling.scorecard')}
        placeholder={t('quality.sampling.newestCard')}
        clearable
        clearButtonProps={{ 'aria-label': t('quality.sampling.newestCard') }}
        value={draft.scorecardId}
        data={cards.map(({ id, name }) => ({ value: id, label: pickLanguage(name, language) }))}
        onChange={(scorecardId) => onChange({ scorecardId })}
      />
      <Switch
        label={t('quality.sampling.blind')}
        checked={draft.blind}
        onChange={(event) => onChange({ blind: event.currentTarget.checked })}
      />
    </>
  );
}
