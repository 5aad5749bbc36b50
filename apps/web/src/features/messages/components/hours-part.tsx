import { Checkbox, Switch, TextInput } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import type { Settings } from '../api/settings';
import { useWeekdays } from '../use-weekdays';
import classes from './settings.module.css';

type Hours = Partial<Pick<Settings, 'quietFrom' | 'quietTo' | 'peakFrom' | 'peakTo' | 'peakDays'>>;
interface Props {
  readonly stored: Settings;
  readonly onSave: (change: Hours) => void;
}

/** Hours in which no mail comes. */
export function HoursPart({ stored, onSave }: Props) {
  const { t, zone } = useText();
  const weekdays = useWeekdays();
  const { quietFrom, quietTo, peakFrom, peakTo, peakDays } = stored;
  const toggle = (day: number, on: boolean) =>
    onSave({ peakDays: on ? [...peakDays, day].toSorted((a, b) => a - b) : peakDays.filter((each) => each !== day) });
  return (
    <section className={classes.part}>
      <h2>{t('messaging.settings.when')}</h2>
      <p>{t('messaging.settings.whenLead')}</p>
      <Switch
        label={t('messaging.settings.quiet')}
        description={t('messaging.settings.quietHelp', { zone })}
        checked={quietFrom !== null}
        onChange={({ currentTarget }) =>
          onSave(currentTarget.checked ? { quietFrom: '20:00', quietTo: '07:30' } : { quietFrom: null, quietTo: null })
        }
      />
      {quietFrom !== null && quietTo !== null && (
        <Stretch
          of={t('messaging.settings.quiet')}
          from={quietFrom}
          to={quietTo}
          onSave={(from, to) => onSave({ quietFrom: from, quietTo: to })}
        />
      )}
      <Switch
        mt={16}
        label={t('messaging.settings.peak')}
        description={t('messaging.settings.peakHelp')}
        checked={peakFrom !== null}
        onChange={({ currentTarget }) =>
          onSave(currentTarget.checked ? { peakFrom: '09:00', peakTo: '11:00' } : { peakFrom: null, peakTo: null })
        }
      />
      {peakFrom !== null && peakTo !== null && (
        <>
          <Stretch
            of={t('messaging.settings.peak')}
            from={peakFrom}
            to={peakTo}
            onSave={(from, to) => onSave({ peakFrom: from, peakTo: to })}
          />
          <fieldset className={classes.days}>
            <legend>{t('messaging.settings.days')}</legend>
            {weekdays.map((name, index) => (
              <Checkbox
                key={name}
                label={name}
                checked={peakDays.includes(index + 1)}
                onChange={({ currentTarget }) => toggle(index + 1, currentTarget.checked)}
              />
            ))}
          </fieldset>
        </>
      )}
    </section>
  );
}

interface StretchProps {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly onSave: (from: string, to: string) => void;
}

/** An emptied field is no time: it is kept until there is one again. */
function Stretch({ of, from, to, onSave }: StretchProps) {
  const { t } = useText();
  return (
    <fieldset className={classes.days} aria-label={of}>
      <TextInput
        type="time"
        label={t('messaging.settings.from')}
        value={from}
        onChange={({ currentTarget }) => currentTarget.value && onSave(currentTarget.value, to)}
      />
      <TextInput
        type="time"
        label={t('messaging.settings.to')}
        value={to}
        onChange={({ currentTarget }) => currentTarget.value && onSave(from, currentTarget.value)}
      />
    </fieldset>
  );
}
