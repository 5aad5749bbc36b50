import { useText } from '../lib/i18n';
import { useDelayed } from '../lib/use-delayed';
import classes from './loading-rows.module.css';

/** The shape of rows to come, only after 150 ms, at the height of the real ones so that nothing jumps. */
export function LoadingRows({
  count = 3,
  height = 68,
  immediately = false,
}: {
  readonly count?: number;
  readonly height?: number;
  readonly immediately?: boolean;
}) {
  const { t } = useText();
  const late = useDelayed(!immediately);
  return (
    <div role="status" style={{ minHeight: count * height }}>
      <span className={classes.words}>{t('common.loading')}</span>
      {(late || immediately) &&
        Array.from({ length: count }, (_, index) => index).map((index) => (
          <div key={index} className={classes.row} style={{ height }} aria-hidden="true">
            <i style={{ width: `${[46, 34, 40][index % 3]}%` }} />
            <i style={{ width: `${[28, 40, 22][index % 3]}%` }} />
          </div>
        ))}
    </div>
  );
}
