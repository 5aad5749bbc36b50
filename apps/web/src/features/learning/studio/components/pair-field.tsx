import { IconAlertTriangle } from '@tabler/icons-react';
import { readingHints, splitSentence } from '@vakwerk/domain/learning/courses/reading-hints';
import { LANGUAGES, type Language, type LocalizedText, missingLanguages } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { HintNotes } from './hint-notes';
import classes from './pair.module.css';
import { Row } from './pair-row';

interface Props {
  readonly label: string;
  readonly text: LocalizedText;
  readonly placeOf: (language: Language) => string;
  readonly onChange: (text: LocalizedText) => void;
  readonly size?: 'title' | 'text';
  /** Optional text may stay empty, but not in one language only. */
  readonly optional?: boolean;
}

/** A plain text in both languages, with what is missing and what is harder than B1. */
export function PairField({ label, text, placeOf, onChange, size = 'text', optional = false }: Props) {
  const { t } = useText();
  const empty = missingLanguages(text);
  const missing = optional && empty.length === LANGUAGES.length ? [] : empty;
  return (
    <Row label={{ nl: label, en: label }}>
      {LANGUAGES.map((language) => {
        const words = text[language];
        const set = (value: string) => onChange({ ...text, [language]: value });
        const placed = readingHints(words, language).map((hint) => ({
          hint,
          from: hint.start,
          to: hint.end,
          text: words.slice(hint.start, hint.end),
        }));
        return (
          <div key={language}>
            <textarea
              rows={1}
              lang={language}
              className={classes.field}
              data-size={size}
              data-place={placeOf(language)}
              data-missing={missing.includes(language) || undefined}
              aria-label={`${label}, ${t(`learning.studio.language.${language}`)}`}
              placeholder={missing.includes(language) ? t(`learning.studio.missing.${language}`) : t('learning.studio.optional')}
              maxLength={4000}
              value={words}
              onChange={(event) =>
                set(size === 'title' ? event.currentTarget.value.replaceAll('\n', ' ') : event.currentTarget.value)
              }
            />
            {missing.includes(language) && (
              <p className={classes.missing}>
                <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
                {t(`learning.studio.missing.${language}`)}
              </p>
            )}
            <HintNotes
              hints={placed}
              splitOf={(hint) => splitSentence(hint.text, language)}
              onReplace={({ from, to }, instead) => set(words.slice(0, from) + instead + words.slice(to))}
              onGo={({ from, to }) => {
                const field = document.querySelector<HTMLTextAreaElement>(`[data-place="${CSS.escape(placeOf(language))}"]`);
                field?.focus();
                field?.setSelectionRange(from, to);
              }}
            />
          </div>
        );
      })}
    </Row>
  );
}
