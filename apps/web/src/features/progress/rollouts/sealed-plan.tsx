import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import transfer from '../transfer/transfer.module.css';
import type { RolloutDetail } from './api';
import classes from './rollout.module.css';

/** What shows that the plan is what was fixed before the start: its seal, and the draw done again. */
export function SealedPlan({ rollout }: { readonly rollout: RolloutDetail }) {
  const { t } = useText();
  const { seed, hash, hashHolds, drawHolds } = rollout;
  return (
    <section className={transfer.method}>
      <h2>{t('progress.rollout.fixed')}</h2>
      <p>{t('progress.rollout.fixedText')}</p>
      <dl className={classes.facts}>
        <dt>{t('progress.rollout.hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{t('progress.rollout.seed')}</dt>
        <dd>
          <code>{seed}</code>
        </dd>
      </dl>
      <StatusWord tone={hashHolds ? 'good' : 'critical'}>
        {t(hashHolds ? 'progress.rollout.hashHolds' : 'progress.rollout.hashBroken')}
      </StatusWord>
      <br />
      <StatusWord tone={drawHolds ? 'good' : 'critical'}>
        {t(drawHolds ? 'progress.rollout.drawHolds' : 'progress.rollout.drawBroken')}
      </StatusWord>
    </section>
  );
}
