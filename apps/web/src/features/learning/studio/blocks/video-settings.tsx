import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../../lib/i18n';
import { Check, Fact, Note } from '../components/settings-fields';
import type { StepPartProps } from '../step-part';
import classes from './blocks.module.css';

/** How long the film is, whether anybody speaks in it, and another film instead. */
export default function VideoSettings({ step, onChange }: StepPartProps<'video'>) {
  const { t } = useText();
  return (
    <>
      <Fact label={t('learning.studio.settings.length')}>
        {step.fileId ? formatTimecode(step.durationSeconds * 1000) : t('learning.studio.settings.noFile')}
      </Fact>
      {step.fileId !== '' && (
        <button
          type="button"
          className={classes.quiet}
          onClick={() => onChange('file', (now) => ({ ...now, fileId: '', durationSeconds: 0 }))}
        >
          {t('learning.studio.video.other')}
        </button>
      )}
      <Check
        label={t('learning.studio.video.silent')}
        checked={step.silent}
        onChange={(silent) => onChange('silent', (now) => ({ ...now, silent }))}
      />
      <Note>{t('learning.studio.video.watched')}</Note>
    </>
  );
}
