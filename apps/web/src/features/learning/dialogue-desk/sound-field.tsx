import { Button, FileButton } from '@mantine/core';
import { LANGUAGES, type Language } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { uploadSound } from '../api/dialogue-desk';
import classes from './desk.module.css';
import { useDeskTools } from './use-desk';

interface Props {
  readonly audio: Readonly<Record<Language, string>>;
  readonly onChange: (audio: Readonly<Record<Language, string>>) => void;
}

/** The words, spoken, per language. May be left out: the words are always there to read. */
export function SoundField({ audio, onChange }: Props) {
  const { t, tCode } = useText();
  const { readOnly } = useDeskTools();
  const [failed, setFailed] = useState<string | null>(null);
  const add = async (language: Language, file: File | null) => {
    if (!file) return;
    setFailed(null);
    try {
      onChange({ ...audio, [language]: await uploadSound(file) });
    } catch (error) {
      setFailed(error instanceof Error && 'code' in error ? `learning.error.${error.code}` : '');
    }
  };
  return (
    <div className={classes.field}>
      <p className={classes.label}>{t('learning.dialogues.sound')}</p>
      <div className={classes.pair}>
        {LANGUAGES.map((language) => (
          <div key={language} className={classes.sound}>
            <span>{t(`learning.dialogues.${language}`)}</span>
            {audio[language] ? (
              <>
                {/* biome-ignore lint/a11y/useMediaCaption: the words stand beside it */}
                <audio src={`/api/media/${audio[language]}`} controls preload="none" />
                {!readOnly && (
                  <Button variant="subtle" onClick={() => onChange({ ...audio, [language]: '' })}>
                    {t('learning.dialogues.soundRemove')}
                  </Button>
                )}
              </>
            ) : (
              !readOnly && (
                <FileButton accept="audio/*" onChange={(file) => void add(language, file)}>
                  {(props) => (
                    <Button variant="default" {...props}>
                      {t('learning.dialogues.soundAdd')}
                    </Button>
                  )}
                </FileButton>
              )
            )}
          </div>
        ))}
      </div>
      <p role="status" className={classes.hint}>
        {failed !== null && tCode(failed, 'learning.dialogues.soundFailed')}
      </p>
    </div>
  );
}
