import { Menu } from '@mantine/core';
import { useText } from '../../../../lib/i18n';
import { isKind, STEP_KINDS } from '../step-kinds';
import { useStudio } from '../studio-context';
import { AddButton } from './add-button';

interface Props {
  readonly moduleId: string;
  /** Open from the start. */
  readonly opened: boolean;
  /** It was opened or closed. */
  readonly onMoved: () => void;
}

/** A step of any kind at the end of this module. */
export default function AddStep({ moduleId, opened, onMoved }: Props) {
  const { t } = useText();
  const { change, open, focus } = useStudio();
  const add = (kind: string) => {
    const step = isKind(kind) ? STEP_KINDS[kind]?.start() : undefined;
    if (!step) return;
    change({ type: 'addStep', moduleId, step });
    open(step.id);
    focus(`${step.id}.title.nl`);
  };
  return (
    <Menu position="bottom-start" returnFocus={false} defaultOpened={opened} onChange={onMoved}>
      <Menu.Target>
        <AddButton>{t('learning.studio.outline.addStep')}</AddButton>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(STEP_KINDS).map(([kind, { label, icon: Icon }]) => (
          <Menu.Item key={kind} leftSection={<Icon size={18} stroke={1.75} aria-hidden="true" />} onClick={() => add(kind)}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
