import { useText } from '../../../lib/i18n';
import classes from './plan-form.module.css';

interface Props {
  /** YYYY-MM-DDTHH:MM; undefined while they are looked for. */
  readonly moments: readonly string[] | undefined;
  /** Somebody was chosen: only then there is something to look for. */
  readonly asked: boolean;
  readonly onChoose: (moment: string) => void;
}

/** Moments at which everybody is at work and free. Any other time can be typed below. */
export function PlanTimes({ moments, asked, onChoose }: Props) {
  const { t } = useText();
  if (!asked || moments === undefined) return null;
  if (moments.length === 0) return <p className={classes.noTimes}>{t('coaching.plan.noTimes')}</p>;
  return (
    <fieldset className={classes.times}>
      <legend>{t('coaching.plan.times')}</legend>
      {moments.map((moment) => (
        <Moment key={moment} moment={moment} onChoose={onChoose} />
      ))}
    </fieldset>
  );
}

/** The time on the wall of whoever plans: written as it is, whatever zone this browser is in. */
function Moment({ moment, onChoose }: { readonly moment: string; readonly onChoose: (moment: string) => void }) {
  const { language } = useText();
  const words = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <button type="button" onClick={() => onChoose(moment)}>
      {words.format(new Date(`${moment.slice(0, 10)}T12:00:00Z`))} <b>{moment.slice(11, 16)}</b>
    </button>
  );
}
