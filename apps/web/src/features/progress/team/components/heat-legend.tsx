import { IconArrowUp } from '@tabler/icons-react';
import { useText } from '../../../../lib/i18n';
import { KeyHint } from '../../../../ui/key-hint';
import classes from './heat-legend.module.css';

/** What shades, hatching and lines mean, and the keys that work in the table. */
export function HeatLegend() {
  const { t } = useText();
  return (
    <div className={classes.legend}>
      <span>
        {t('progress.team.legend.from')}
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={classes.step} style={{ background: `var(--heat-${step})` }} />
        ))}
        {t('progress.team.legend.to')}
      </span>
      <span>
        <i className={classes.few} /> {t('progress.team.legend.few')}
      </span>
      <span>
        <i className={classes.margin} /> {t('progress.team.legend.margin')}
      </span>
      <span>
        <IconArrowUp size={14} stroke={2.5} aria-hidden="true" /> {t('progress.team.legend.change')}
      </span>
      <span className={classes.keys}>
        <KeyHint keys="ArrowUp ArrowDown" /> {t('progress.team.keys.move')}
      </span>
      <span className={classes.keys}>
        <KeyHint keys="Enter" /> {t('progress.team.keys.open')}
      </span>
    </div>
  );
}
