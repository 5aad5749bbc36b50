import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import type { Feedback } from './feedback';
import classes from './feedback-page.module.css';

/** Who listened, why this call, and how that choice works: nobody should have to guess. */
export function WhyChosen({ feedback }: { readonly feedback: Feedback }) {
  const { t, number } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { drawReason, inclusionProbability: chance } = feedback;
  if (feedback.kind === 'practice')
    return <p className={classes.why}>{t('quality.spoken.listened', { name: feedback.evaluator.givenName })}</p>;
  return (
    <div className={classes.why}>
      <p>
        {t('quality.feedback.listened', { name: feedback.evaluator.givenName })}{' '}
        {t(`quality.feedback.why.${drawReason ?? 'picked'}`)}{' '}
        <button type="button" className={classes.how} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('quality.feedback.how')}
        </button>
      </p>
      <p id={id} hidden={!open}>
        {drawReason === 'random' ? t('quality.feedback.howRandom') : t('quality.feedback.howOther')}{' '}
        {typeof chance === 'number' &&
          t('quality.feedback.howChance', { chance: `${number(chance * 100, chance < 0.1 ? 1 : 0)} %` })}
      </p>
    </div>
  );
}
