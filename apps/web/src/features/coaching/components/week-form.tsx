import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type AskableTimes, timesDeeds } from '../api/askable-times';
import classes from './week-form.module.css';

interface Props {
  readonly times: AskableTimes;
  readonly onChanged: (times: AskableTimes) => void;
}
const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: only its name counts. */
const A_MONDAY = Date.UTC(2026, 10, 23, 12);

/** One stretch a day is what a form asks; a week with more, made elsewhere, is shown by its first and last hour. */
export function WeekForm({ times, onChanged }: Props) {
  const { t, tCode, language } = useText();
  const [week, setWeek] = useState(() =>
    DAYS.map((weekday) => {
      const stretches = times.week.filter((stretch) => stretch.weekday === weekday);
      const [first, last] = [stretches[0], stretches.at(-1)];
      return { weekday, on: stretches.length > 0, from: first?.from ?? '09:00', until: last?.until ?? '17:00' };
    }),
  );
  const [refusal, refuse] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (weekday: number, values: Partial<(typeof week)[number]>) => {
    setSaved(false);
    setWeek(week.map((day) => (day.weekday === weekday ? { ...day, ...values } : day)));
  };
  const save = async (own: boolean) => {
    setBusy(true);
    refuse(null);
    try {
      const stretches = week.filter(({ on }) => on).map(({ weekday, from, until }) => ({ weekday, from, until }));
      const answer = await timesDeeds.saveWeek(own ? stretches : null);
      if (answer.__typename === 'AskableTimesRefused') refuse(tCode(`coaching.error.${answer.code}`, 'common.error.title'));
      else {
        setSaved(true);
        onChanged(answer.times);
      }
    } catch {
      refuse(t('common.error.title'));
    }
    setBusy(false);
  };
  const nameOf = (weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(A_MONDAY + (weekday - 1) * 86_400_000);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(true);
      }}
    >
      <h2>{t('coaching.times.week')}</h2>
      <p>{t(times.ownWeek ? 'coaching.times.own' : 'coaching.times.team', { zone: times.timeZone })}</p>
      <ul>
        {week.map(({ weekday, on, from, until }) => (
          <li key={weekday}>
            <Checkbox
              label={nameOf(weekday)}
              checked={on}
              onChange={(event) => change(weekday, { on: event.currentTarget.checked })}
            />
            {on && (
              <>
                <TextInput
                  type="time"
                  aria-label={t('coaching.times.from', { day: nameOf(weekday) })}
                  value={from}
                  onChange={(event) => change(weekday, { from: event.currentTarget.value })}
                />
                <TextInput
                  type="time"
                  aria-label={t('coaching.times.until', { day: nameOf(weekday) })}
                  value={until}
                  onChange={(event) => change(weekday, { until: event.currentTarget.value })}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {t('coaching.times.save')}
        </Button>
        {times.ownWeek && (
          <Button variant="default" loading={busy} onClick={() => void save(false)}>
            {t('coaching.times.useTeam')}
          </Button>
        )}
        <span role="status">{saved && <StatusWord tone="good">{t('coaching.times.saved')}</StatusWord>}</span>
      </div>
    </form>
  );
}
