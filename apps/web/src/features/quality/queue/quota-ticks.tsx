import { useText } from '../../../lib/i18n';
import classes from './queue-table.module.css';
import type { Quota } from './scoring-queue';

/** One tick per random call of this month: done ones filled, the one this call would be with a frame. */
export function QuotaTicks({ quota: { scored, quota }, next }: { readonly quota: Quota; readonly next: boolean }) {
  const { t } = useText();
  const ticks = Array.from({ length: Math.max(quota, scored) }, (_, index) => index);
  return (
    <span className={classes.quota} role="img" aria-label={t('quality.queue.quotaLong', { scored, quota })}>
      <span aria-hidden="true">
        {ticks.map((index) => (
          <i key={index} data-state={index < scored ? 'done' : index === scored && next ? 'next' : 'open'} />
        ))}
      </span>
      <span aria-hidden="true">{t('quality.queue.quota', { scored, quota })}</span>
    </span>
  );
}
