import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type AskableTimes, timesDeeds } from '../api/askable-times';
import { localDateOf, noonOf } from '../model/local-date';
import classes from './week-form.module.css';

interface Props {
  readonly times: AskableTimes;
  readonly onChanged: (times: AskableTimes) => void;
}

/** Days on which I am not there, from today on. */
export function DaysOff({ times, onChanged }: Props) {
  const { t, tCode, date } = useText();
  const today = localDateOf(new Date(), times.timeZone);
  const [fromOn, setFrom] = useState('');
  const [untilOn, setUntil] = useState('');
  const [refusal, refuse] = useState<string | null>(null);
  const run = async (deed: () => ReturnType<typeof timesDeeds.addAway>) => {
    refuse(null);
    try {
      const answer = await deed();
      if (answer.__typename === 'AskableTimesRefused')
        return refuse(tCode(`coaching.error.${answer.code}`, 'common.error.title'));
      setFrom('');
      setUntil('');
      return onChanged(answer.times);
    } catch {
      return refuse(t('common.error.title'));
    }
  };
  return (
    <section className={classes.form}>
      <h2>{t('coaching.times.away')}</h2>
      {times.away.length === 0 ? (
        <p>{t('coaching.times.noAway')}</p>
      ) : (
        <ul>
          {times.away.map(({ id, fromOn: from, untilOn: until }) => {
            const words =
              from === until
                ? date(noonOf(from))
                : t('coaching.times.period', { from: date(noonOf(from)), until: date(noonOf(until)) });
            return (
              <li key={id} className={classes.away}>
                <span>{words}</span>
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={t('coaching.times.removeAway', { days: words })}
                  onClick={() => void run(() => timesDeeds.removeAway(id))}
                >
                  {t('coaching.times.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => timesDeeds.addAway(fromOn, untilOn || fromOn));
        }}
      >
        <TextInput
          type="date"
          min={today}
          label={t('coaching.times.firstDay')}
          value={fromOn}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          min={fromOn || today}
          label={t('coaching.times.lastDay')}
          value={untilOn}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('coaching.times.addAway')}
        </Button>
      </form>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
    </section>
  );
}
