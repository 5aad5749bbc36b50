import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useText } from '../../../../lib/i18n';
import classes from './settings.module.css';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  readonly chosen: readonly Named[];
  readonly left: readonly Named[];
  /** The first line of the choice: what choosing does. */
  readonly add: string;
  readonly place?: string | undefined;
  /** A sentence when something has to be chosen and nothing is. */
  readonly needed?: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several of a list: those chosen by name, the others in one field. */
export function PickedField({ label, chosen, left, add, place, needed, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  const ids = chosen.map((one) => one.id);
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.name}>
        {label}
      </label>
      {chosen.length > 0 && (
        <ul className={classes.chosen}>
          {chosen.map(({ id: each, name }) => (
            <li key={each}>
              {name}
              <button
                type="button"
                aria-label={t('learning.studio.settings.removeSkill', { name })}
                onClick={() => onChange(ids.filter((other) => other !== each))}
              >
                <IconX size={16} stroke={1.75} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        value=""
        data-place={place}
        data-missing={(needed !== undefined && chosen.length === 0) || undefined}
        onChange={(event) => event.currentTarget.value && onChange([...ids, event.currentTarget.value])}
      >
        <option value="">{add}</option>
        {left.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {needed !== undefined && chosen.length === 0 && <p className={classes.missing}>{needed}</p>}
    </div>
  );
}
