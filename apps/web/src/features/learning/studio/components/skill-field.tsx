import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { useStudio } from '../studio-context';
import { PickedField } from './picked-field';

interface Props {
  readonly label: string;
  readonly skillIds: readonly string[];
  readonly place?: string;
  /** Whether publishing asks for at least one. */
  readonly needed?: boolean;
  readonly onChange: (skillIds: readonly string[]) => void;
}

/** Skills by name. A skill that was put away has no name any more. */
export function SkillField({ label, skillIds, place, needed = true, onChange }: Props) {
  const { t, language } = useText();
  const { skills } = useStudio();
  const named = skills.map(({ id, name }) => ({ id, name: pickLanguage(name, language) }));
  return (
    <PickedField
      label={label}
      chosen={skillIds.map(
        (id) => named.find((skill) => skill.id === id) ?? { id, name: t('learning.studio.settings.skillGone') },
      )}
      left={named.filter(({ id }) => !skillIds.includes(id))}
      add={t('learning.studio.settings.addSkill')}
      place={place}
      needed={needed ? t('learning.studio.settings.skillNeeded') : undefined}
      onChange={onChange}
    />
  );
}
