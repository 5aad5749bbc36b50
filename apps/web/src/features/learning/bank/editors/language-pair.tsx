import { LANGUAGES, type LocalizedText, missingLanguages } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import classes from './editor.module.css';

const IN = { nl: 'learning.bank.inNl', en: 'learning.bank.inEn' } as const;

interface Props {
  readonly label: string;
  readonly text: LocalizedText;
  readonly onChange: (text: LocalizedText) => void;
  readonly lines?: number;
  /** May stay empty, but not in one language only. */
  readonly optional?: boolean;
  /** The name is said, not shown: the place tells it. */
  readonly quiet?: boolean;
}

/** One text in both languages side by side, with a mark where one is missing. */
export function LanguagePair({ label, text, onChange, lines = 1, optional = false, quiet = false }: Props) {
  const { t } = useText();
  const empty = missingLanguages(text);
  const missing = optional && empty.length === LANGUAGES.length ? [] : empty;
  return (
    <div className={classes.field}>
      {!quiet && <p className={classes.label}>{label}</p>}
      <div className={classes.pair}>
        {LANGUAGES.map((language) => {
          const shared = {
            className: classes.input,
            value: text[language],
            lang: language,
            'aria-label': t(IN[language], { label }),
            'data-missing': missing.includes(language) || undefined,
            placeholder: missing.includes(language) ? t(`learning.bank.missing.${language}`) : language.toUpperCase(),
            maxLength: 4000,
          };
          return lines === 1 ? (
            <input
              key={language}
              {...shared}
              onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
            />
          ) : (
            <textarea
              key={language}
              {...shared}
              rows={lines}
              onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
            />
          );
        })}
      </div>
    </div>
  );
}
