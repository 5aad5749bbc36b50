import { useText } from '../../../lib/i18n';
import classes from './queue-page.module.css';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | undefined) => void;
}

/** One filter of a list: one of these, or all. */
export function Choice({ label, value, options, onChoose }: Props) {
  const { t } = useText();
  return (
    <label className={classes.select}>
      {label}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('quality.queue.reason.all')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
