import { useText } from '../../../lib/i18n';
import type { Attempt } from './attempt-query';
import classes from './sureness-advice.module.css';

type Certainty = NonNullable<Attempt['outcome']>['certainty'];

/** How well somebody knew what they knew: a tip, never a grade. */
export function SurenessAdvice({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useText();
  const { low, high } = certainty.bySureness;
  return (
    <section className={classes.advice}>
      <h2>{t('learning.quiz.certainty')}</h2>
      <p>{t(`learning.quiz.calibration.${certainty.advice}`)}</p>
      {high.total + low.total > 0 && (
        <ul>
          {high.total > 0 && <li>{t('learning.quiz.certaintyLine', high)}</li>}
          {low.total > 0 && <li>{t('learning.quiz.guessLine', low)}</li>}
          <li>{t('learning.quiz.certaintyPoints', { marks: certainty.marks })}</li>
        </ul>
      )}
    </section>
  );
}
