import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { WorkingStretchInput } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { AskableTimes } from '../api/askable-times';
import classes from './week-form.module.css';

type Week = AskableTimes['week'];

interface Props {
  readonly title: string;
  /** Whose week it is now, and on which clock. */
  readonly hint: string;
  readonly week: Week;
  /** What holds instead when this week is taken away; null: there is nothing to take away. */
  readonly otherwise: string | null;
  /** @returns the code of a refusal, null when it was kept */
  readonly onSave: (week: WorkingStretchInput[] | null) => Promise<string | null>;
}
const DAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: only its name counts. */
const A_MONDAY = Date.UTC(2026, 10, 23, 12);

interface Day {
  readonly weekday: number;
  readonly on: boolean;
  readonly from: string;
  readonly until: string;
  /** As they were kept. */
  readonly stretches: Week;
  readonly changed: boolean;
}

/** A field for a time knows no 24:00; nobody means an empty stretch by midnight. */
const clockOf = (until: string): string => (until === '24:00' ? '00:00' : until);

/** A day nobody touched stays as it was, with its pause. */
function stretchesOf({ weekday, on, from, until, stretches, changed }: Day): WorkingStretchInput[] {
  if (!changed) return stretches.map((stretch) => ({ weekday, from: stretch.from, until: stretch.until }));
  return on ? [{ weekday, from, until: until === '00:00' ? '24:00' : until }] : [];
}

/** One stretch a day is what a form asks; a day with more is shown by its first and last hour. */
export function WeekForm({ title, hint, week: stored, otherwise, onSave }: Props) {
  const { t, tCode, language } = useText();
  const [week, setWeek] = useState(() =>
    DAYS.map((weekday) => {
      const stretches = stored.filter((stretch) => stretch.weekday === weekday);
      const [first, last] = [stretches[0], stretches.at(-1)];
      const hours = { from: first?.from ?? '09:00', until: clockOf(last?.until ?? '17:00') };
      return { weekday, on: stretches.length > 0, ...hours, stretches, changed: false };
    }),
  );
  const [refusal, refuse] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const change = (weekday: number, values: Partial<(typeof week)[number]>) => {
    setSaved(false);
    setWeek(week.map((day) => (day.weekday === weekday ? { ...day, ...values, changed: true } : day)));
  };
  const save = async (own: boolean) => {
    setBusy(true);
    refuse(null);
    try {
      const stretches = week.flatMap((day) => stretchesOf(day));
      const refused = await onSave(own ? stretches : null);
      if (refused) refuse(tCode(`coaching.error.${refused}`, 'common.error.title'));
      else setSaved(true);
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
      <h2>{title}</h2>
      <p>{hint}</p>
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
        {otherwise && (
          <Button variant="default" loading={busy} onClick={() => void save(false)}>
            {otherwise}
          </Button>
        )}
        <span role="status">{saved && <StatusWord tone="good">{t('coaching.times.saved')}</StatusWord>}</span>
      </div>
    </form>
  );
}
