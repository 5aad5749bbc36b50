import { useText } from '../../../../lib/i18n';
import { PercentField } from '../components/number-field';
import { Check, Note } from '../components/settings-fields';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';

/** Whether any end will do, or only a good conversation. */
export default function DialogueSettings({ step, onChange }: StepPartProps<'dialogue'>) {
  const { t } = useText();
  const set = (passRatio: number | null) => onChange('pass', (now) => ({ ...now, passRatio }));
  return (
    <>
      <Check
        label={t('learning.studio.dialogue.needsScore')}
        checked={step.passRatio !== null}
        onChange={(needs) => set(needs ? 0.7 : null)}
      />
      {step.passRatio !== null && (
        <PercentField
          label={t('learning.studio.dialogue.pass')}
          ratio={step.passRatio}
          place={placeName(step.id, 'pass')}
          onChange={set}
        />
      )}
      <Note>{t('learning.studio.dialogue.note')}</Note>
    </>
  );
}
