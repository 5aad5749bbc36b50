import { Button } from '@mantine/core';
import { useText } from '../../../../lib/i18n';
import { EmptyState } from '../../../../ui/empty-state';
import { STEP_KINDS } from '../step-kinds';
import { NO_WORDS, newId, useStudio } from '../studio-context';

/** An empty course: one button makes the first module with its first page. */
export function CourseStart() {
  const { t } = useText();
  const { change, open, focus } = useStudio();
  const begin = () => {
    const step = STEP_KINDS.text?.start();
    const id = newId();
    const module = { id, title: NO_WORDS, objective: NO_WORDS, skillIds: [], optional: false, prerequisiteModuleIds: [] };
    change({ type: 'addModule', module: { ...module, steps: step ? [step] : [] } });
    open(id);
    focus(`${id}.title.nl`);
  };
  return (
    <EmptyState
      title={t('learning.studio.start.title')}
      text={t('learning.studio.start.text')}
      action={<Button onClick={begin}>{t('learning.studio.start.do')}</Button>}
    />
  );
}
