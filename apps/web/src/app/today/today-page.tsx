import { Link, Navigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { TodayCard } from '../../features/learning/components/today-card';
import { useText } from '../../lib/i18n';
import { useSignedIn } from '../../lib/session';
import { PageTitle } from '../../ui/page';
import { dayPart, hourIn } from './day-part';
import classes from './today-page.module.css';

const WeekStrip = lazy(async () => ({ default: (await import('./week-strip')).WeekStrip }));
// The card is what the day begins with; the rows under it come after it.
const TodayRows = lazy(() => import('./today-rows'));

/** Today is an agent's; whoever is something else is brought to their own start. */
export function TodayPage() {
  return useSignedIn().roles.includes('agent') ? <Today /> : <Navigate to="/" replace />;
}

/** An agent's start: one card and at most three rows. Everything else is behind "Alles bekijken". */
function Today() {
  const { t, longDay, zone } = useText();
  const { person } = useSignedIn();
  const now = new Date();
  const part = dayPart(hourIn(zone, now));
  useEffect(() => {
    // Window light: the canvas is a little warmer before noon.
    if (part === 'morning') document.documentElement.dataset.daypart = part;
    return () => {
      delete document.documentElement.dataset.daypart;
    };
  }, [part]);
  return (
    <div className={classes.today}>
      <header className={classes.head}>
        <div>
          <p className={classes.date}>{longDay(now)}</p>
          <PageTitle>{t(`common.today.${part}`, { name: person.givenName })}</PageTitle>
        </div>
        <div className={classes.strip}>
          <Suspense fallback={null}>
            <WeekStrip now={now} />
          </Suspense>
        </div>
      </header>
      <TodayCard />
      <div className={classes.rows}>
        <Suspense fallback={null}>
          <TodayRows />
        </Suspense>
      </div>
      <Link to="/learn" className={classes.all}>
        {t('common.today.all')}
      </Link>
    </div>
  );
}
