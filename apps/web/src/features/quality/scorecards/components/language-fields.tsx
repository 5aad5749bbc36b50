import { IconAlertTriangle } from '@tabler/icons-react';
import { LANGUAGES, type LocalizedText, missingLanguages } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { placeName } from '../model/problem-place';
import classes from './fields.module.css';

interface Props {
  readonly label: string;
  readonly text: LocalizedText;
  readonly onChange: (text: LocalizedText) => void;
  /** What problems call this field. */
  readonly place: string;
  readonly lines?: number;
  /** Optional text may stay empty, but not in one language only. */
  readonly optional?: boolean;
  /** The name is said, not shown: the place on the page tells it. */
  readonly quiet?: boolean;
}

/** One text in both languages, side by side, with what still misses. */
export function LanguageFields({ label, text, onChange, place, lines = 1, optional = false, quiet = false }: Props) {
  const { t } = useText();
  const empty = missingLanguages(text);
  const missing = optional && empty.length === LANGUAGES.length ? [] : empty;
  return (
    <div className={classes.field}>
      {!quiet && <p className={classes.label}>{label}</p>}
      <div className={classes.languages}>
        {LANGUAGES.map((language) => {
          const shared = {
            value: text[language],
            lang: language,
            'aria-label': `${label}, ${t(`quality.card.build.language.${language}`)}`,
            'data-place': placeName(place, language),
            'data-missing': missing.includes(language) || undefined,
            maxLength: 4000,
          };
          return (
            <div key={language} className={classes.language}>
              {lines === 1 ? (
                <input {...shared} onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })} />
              ) : (
                <textarea
                  {...shared}
                  rows={lines}
                  onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
                />
              )}
              <span aria-hidden="true">{language.toUpperCase()}</span>
            </div>
          );
        })}
      </div>
      {missing.length > 0 && (
        <p className={classes.missing}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
          {missing.map((language) => t(`quality.card.build.missing.${language}`)).join(', ')}
        </p>
      )}
    </div>
  );
}
