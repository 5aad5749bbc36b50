import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ownPoint, type PlanPoint } from '../model/plan-form';
import classes from './plan-form.module.css';

interface Props {
  readonly points: readonly PlanPoint[];
  readonly fromCall: boolean;
  readonly onChange: (points: readonly PlanPoint[]) => void;
}

/** What failed in the call stands there already, ticked; own points come under it. */
export function PlanAgenda({ points, fromCall, onChange }: Props) {
  const { t } = useText();
  const [own, setOwn] = useState('');
  const add = () => {
    if (own.trim() === '') return;
    onChange([...points, ownPoint(own, crypto.randomUUID())]);
    setOwn('');
  };
  const tick = (key: string, chosen: boolean) =>
    onChange(points.map((point) => (point.key === key ? { ...point, chosen } : point)));
  const fromTheCall = points.some(({ criterionId }) => criterionId !== null);
  return (
    <fieldset className={classes.agenda}>
      <legend>{t('coaching.plan.agenda')}</legend>
      <p>{t(fromCall && !fromTheCall ? 'coaching.plan.agendaNone' : 'coaching.plan.agendaHelp')}</p>
      <ul>
        {points.map((point) => (
          <li key={point.key}>
            <Checkbox
              label={point.title}
              checked={point.chosen}
              onChange={(event) => tick(point.key, event.currentTarget.checked)}
            />
            {point.criterionId === null && (
              <button
                type="button"
                aria-label={t('coaching.plan.agendaRemove', { title: point.title })}
                onClick={() => onChange(points.filter(({ key }) => key !== point.key))}
              >
                <IconX size={18} stroke={1.75} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <TextInput
          label={t('coaching.plan.agendaOwn')}
          value={own}
          maxLength={200}
          onChange={(event) => setOwn(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" onClick={add}>
          {t('coaching.plan.agendaAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
