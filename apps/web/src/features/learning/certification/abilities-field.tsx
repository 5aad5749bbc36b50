import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { LANGUAGES, type LocalizedText } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import classes from './certification.module.css';

const MOST = 5;

interface Props {
  readonly abilities: readonly LocalizedText[];
  readonly showMissing: boolean;
  readonly onChange: (abilities: readonly LocalizedText[]) => void;
}

/** What the holder can do: a few short sentences, in both languages. */
export function AbilitiesField({ abilities, showMissing, onChange }: Props) {
  const { t } = useText();
  return (
    <fieldset>
      <legend>{t('learning.certification.abilities')}</legend>
      <ul className={classes.abilities}>
        {abilities.map((ability, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence has no name but its place
          <li key={at}>
            {LANGUAGES.map((language) => (
              <input
                key={language}
                lang={language}
                maxLength={200}
                aria-label={t(`learning.certification.ability.${language}`, { number: at + 1 })}
                placeholder={t(`learning.studio.language.${language}`)}
                data-missing={
                  (showMissing && ability[language].trim() === '' && (ability.nl + ability.en).trim() !== '') || undefined
                }
                value={ability[language]}
                onChange={(event) => onChange(abilities.with(at, { ...ability, [language]: event.currentTarget.value }))}
              />
            ))}
            <button
              type="button"
              aria-label={t('learning.certification.removeAbility', { number: at + 1 })}
              onClick={() => onChange(abilities.filter((_, each) => each !== at))}
            >
              <IconX size={16} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {abilities.length < MOST && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => onChange([...abilities, { nl: '', en: '' }])}
          >
            {t('learning.certification.addAbility')}
          </Button>
        </div>
      )}
      <p className={classes.hint}>{t('learning.certification.abilitiesHint')}</p>
    </fieldset>
  );
}
