import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import classes from './desk.module.css';
import { PairField } from './pair-field';
import { useDeskTools } from './use-desk';

/** What holds for the whole conversation. */
export function AboutFields({ content }: { readonly content: DialogueContent }) {
  const { t } = useText();
  const { change, readOnly } = useDeskTools();
  const set = (part: Partial<DialogueContent>, field: string) => change((now) => ({ ...now, ...part }), field);
  return (
    <section className={classes.about} aria-label={t('learning.dialogues.about')}>
      <PairField
        label={t('learning.dialogues.fieldTitle')}
        text={content.title}
        lines={1}
        onChange={(title) => set({ title }, 'title')}
      />
      <PairField
        label={t('learning.dialogues.fieldCustomer')}
        text={content.customerName}
        lines={1}
        onChange={(customerName) => set({ customerName }, 'customer')}
      />
      <PairField
        label={t('learning.dialogues.fieldSituation')}
        hint={t('learning.dialogues.fieldSituationHint')}
        text={content.situation}
        optional
        onChange={(situation) => set({ situation }, 'situation')}
      />
      <ChoiceSegments
        label={t('learning.dialogues.channel')}
        choices={[
          { id: 'phone', label: t('learning.dialogues.phone') },
          { id: 'chat', label: t('learning.dialogues.chat') },
        ]}
        chosen={content.channel}
        readOnly={readOnly}
        onChoose={(channel) => set({ channel }, 'channel')}
      />
    </section>
  );
}
