import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { dayOf } from '../../certificates/day-of';
import { lentSoundsQuery } from '../api/lent-sounds';
import { Choice, Fact, Note } from '../components/settings-fields';
import { timecode } from '../model/timecode';
import type { StepPartProps } from '../step-part';
import classes from './blocks.module.css';

/** How long it is, which language is spoken, and another sound instead. */
export default function AudioSettings({ step, onChange }: StepPartProps<'audioFragment'>) {
  const { t, date } = useText();
  const lent = useQuery(lentSoundsQuery).data?.find(({ mediaId }) => mediaId === step.fileId);
  return (
    <>
      <Fact label={t('learning.studio.settings.length')}>
        {step.fileId ? timecode(step.durationSeconds) : t('learning.studio.settings.noFile')}
      </Fact>
      {lent && (
        <Fact label={t('learning.studio.lent.until')}>
          {t('learning.studio.lent.untilText', { name: fullName(lent.agent), day: date(dayOf(lent.expiresOn)) })}
        </Fact>
      )}
      {step.fileId !== '' && (
        <button
          type="button"
          className={classes.quiet}
          onClick={() => onChange('file', (now) => ({ ...now, fileId: '', durationSeconds: 0, transcript: [] }))}
        >
          {t('learning.studio.audio.other')}
        </button>
      )}
      <Choice
        label={t('learning.studio.audio.language')}
        value={step.spokenLanguage}
        options={(['nl', 'en'] as const).map((value) => ({ value, label: t(`learning.studio.language.${value}`) }))}
        onChange={(spokenLanguage) => onChange('spokenLanguage', (now) => ({ ...now, spokenLanguage }))}
      />
      <Note>{t('learning.studio.audio.heard')}</Note>
    </>
  );
}
