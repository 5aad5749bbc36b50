import { NativeSelect, TextInput } from '@mantine/core';
import { DIGEST_RHYTHMS } from '@vakwerk/domain/messaging/digest-moment';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import type { Settings } from '../api/settings';
import { useWeekdays } from '../use-weekdays';
import classes from './settings.module.css';

interface Props {
  readonly stored: Settings;
  readonly onSave: (change: Partial<Pick<Settings, 'digestRhythm' | 'digestAt' | 'digestWeekday'>>) => void;
}

/** When the one mail with everything gathered comes. */
export function DigestPart({ stored: { digestRhythm, digestAt, digestWeekday }, onSave }: Props) {
  const { t } = useText();
  const weekdays = useWeekdays();
  return (
    <section className={classes.part}>
      <h2>{t('messaging.settings.digest')}</h2>
      <p>{t('messaging.settings.digestLead')}</p>
      <ChoiceSegments
        label={t('messaging.settings.rhythm')}
        choices={DIGEST_RHYTHMS.map((id) => ({ id, label: t(`messaging.settings.rhythm.${id}`) }))}
        chosen={digestRhythm}
        onChoose={(rhythm) => onSave({ digestRhythm: rhythm })}
      />
      {digestRhythm === 'off' ? (
        <p>{t('messaging.settings.noDigest')}</p>
      ) : (
        <div className={classes.fields}>
          {digestRhythm === 'weekly' && (
            <NativeSelect
              label={t('messaging.settings.digestDay')}
              data={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
              value={String(digestWeekday)}
              onChange={({ currentTarget }) => onSave({ digestWeekday: Number(currentTarget.value) })}
            />
          )}
          <TextInput
            type="time"
            label={t('messaging.settings.digestAt')}
            value={digestAt}
            onChange={({ currentTarget }) => currentTarget.value && onSave({ digestAt: currentTarget.value })}
          />
        </div>
      )}
    </section>
  );
}
