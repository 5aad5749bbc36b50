import { useText } from '../../../../lib/i18n';
import { NumberField } from '../components/number-field';
import { Choice, Note } from '../components/settings-fields';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';

/** What the package has to report before the step is done, and how long it takes. */
export default function PackageSettings({ step, onChange }: StepPartProps<'package'>) {
  const { t } = useText();
  return (
    <>
      <Choice
        label={t('learning.studio.question.done')}
        value={step.doneWhen}
        options={(['completed', 'passed'] as const).map((value) => ({ value, label: t(`learning.studio.package.${value}`) }))}
        onChange={(doneWhen) => onChange('doneWhen', (now) => ({ ...now, doneWhen }))}
      />
      <NumberField
        label={t('learning.studio.package.minutes')}
        value={step.minutes}
        min={1}
        max={480}
        unit={t('learning.studio.unit.minutes')}
        place={placeName(step.id, 'minutes')}
        onChange={(minutes) => onChange('minutes', (now) => ({ ...now, minutes }))}
      />
      <Note>{t('learning.studio.package.note')}</Note>
    </>
  );
}
