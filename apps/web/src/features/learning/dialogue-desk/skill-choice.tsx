import { useText } from '../../../lib/i18n';
import classes from './desk.module.css';
import { useDeskTools } from './use-desk';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (skillIds: readonly string[]) => void;
}

/** What a reply says something about. Closed it says which; open there is a box for each. */
export function SkillChoice({ chosen, onChange }: Props) {
  const { t, language } = useText();
  const { skills, readOnly } = useDeskTools();
  const names = skills.filter(({ id }) => chosen.includes(id)).map(({ name }) => name[language]);
  return (
    <details className={classes.skills}>
      <summary>
        <b>{t('learning.dialogues.skills')}</b> {names.join(', ') || t('learning.dialogues.missing')}
      </summary>
      {skills.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={readOnly}
            onChange={() => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
          />
          {name[language]}
        </label>
      ))}
    </details>
  );
}
