import { LANGUAGES, type LocalizedText, missingLanguages } from '@vakwerk/domain/shared/localized';
import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './desk.module.css';
import { useDeskTools } from './use-desk';

interface Props {
  readonly label: string;
  readonly text: LocalizedText;
  readonly onChange: (text: LocalizedText) => void;
  readonly hint?: string;
  readonly lines?: number;
  /** May stay empty, but not in one language only. */
  readonly optional?: boolean;
}

/** One text in both languages, side by side, with what still misses. */
export function PairField({ label, text, onChange, hint, lines = 2, optional = false }: Props) {
  const { t } = useText();
  const { readOnly } = useDeskTools();
  const hintId = useId();
  const empty = missingLanguages(text);
  const missing = optional && empty.length === LANGUAGES.length ? [] : empty;
  return (
    <div className={classes.field}>
      <p className={classes.label}>{label}</p>
      <div className={classes.pair}>
        {LANGUAGES.map((language) => (
          <div key={language} className={classes.language}>
            <textarea
              rows={lines}
              value={text[language]}
              lang={language}
              readOnly={readOnly}
              maxLength={2000}
              aria-label={`${label}, ${t(`learning.dialogues.${language}`)}`}
              aria-describedby={hint ? hintId : undefined}
              data-missing={missing.includes(language) || undefined}
              onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
            />
            <span aria-hidden="true">
              {language.toUpperCase()}
              {missing.includes(language) && <b> · {t('learning.dialogues.missing')}</b>}
            </span>
          </div>
        ))}
      </div>
      {hint && (
        <p id={hintId} className={classes.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
