import { useText } from '../../lib/i18n';
import { weekdayIn } from './day-part';
import classes from './week-strip.module.css';

const DAY_MS = 86_400_000;

/** Five working days; filled is behind us, sun is today. It shows where in the week we are, and counts nothing. */
export function WeekStrip({ now }: { readonly now: Date }) {
  const { t, day, longDay, zone } = useText();
  const today = weekdayIn(zone, now);
  return (
    <div role="img" aria-label={t('common.today.week', { day: longDay(now) })} className={classes.week}>
      {[0, 1, 2, 3, 4].map((weekday) => {
        const state = weekday === today ? 'now' : weekday < today ? 'done' : 'open';
        return (
          <span key={weekday} data-state={state}>
            <i />
            {day(new Date(now.getTime() + (weekday - today) * DAY_MS)).split(' ')[0]}
          </span>
        );
      })}
    </div>
  );
}
