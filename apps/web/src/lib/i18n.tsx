import { type Catalogue, isMessageId, type Language, type MessageId } from '@vakwerk/i18n/catalogue';
import { formatDate, formatDay, formatDayAndTime, formatLongDay, formatTime } from '@vakwerk/i18n/format-date';
import { formatMessage, type MessageValues } from '@vakwerk/i18n/format-message';
import { formatNumber, formatPercent } from '@vakwerk/i18n/format-number';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { loadWords } from './words';

export type Say = (id: MessageId, values?: MessageValues) => string;

interface Text {
  readonly language: Language;
  readonly zone: string;
  /** A message in the reader's language. */
  readonly t: Say;
  /** The words for a code the API sent, or the fallback when this version has no words for it. */
  readonly tCode: (code: string, fallback: MessageId, values?: MessageValues) => string;
  readonly day: (instant: Date) => string;
  /** With its year: for what can be long ago. */
  readonly date: (instant: Date) => string;
  readonly dayAndTime: (instant: Date) => string;
  readonly longDay: (instant: Date) => string;
  readonly time: (instant: Date) => string;
  readonly number: (value: number, fractionDigits?: number) => string;
  readonly percent: (share: number) => string;
  readonly setLanguage: (language: Language) => Promise<void>;
}

const STORE = 'vakwerk.language';
const TextContext = createContext<Text | null>(null);

/** The language of the last visit, else that of the browser. */
export function firstLanguage(): Language {
  const stored = localStorage.getItem(STORE);
  if (stored === 'nl' || stored === 'en') return stored;
  return navigator.language.startsWith('nl') ? 'nl' : 'en';
}

interface Props {
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** IANA zone; the browser's own until somebody is signed in. */
  readonly zone?: string | undefined;
  readonly children: ReactNode;
}

/** Gives every page its words. The first catalogue is loaded before React starts, so no page ever shows ids. */
export function TextProvider({ language: first, catalogue: firstCatalogue, zone, children }: Props) {
  const [{ language, catalogue }, choose] = useState({ language: first, catalogue: firstCatalogue });
  const setLanguage = useCallback(async (next: Language) => {
    const loaded = await loadWords(next);
    localStorage.setItem(STORE, next);
    document.documentElement.lang = next;
    choose({ language: next, catalogue: loaded });
  }, []);
  const text = useMemo<Text>(() => {
    const where = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const t: Say = (id, values) => formatMessage(catalogue, language, id, values);
    return {
      language,
      zone: where,
      t,
      tCode: (code, fallback, values) => t(isMessageId(catalogue, code) ? code : fallback, values),
      day: (instant) => formatDay(language, where, instant),
      date: (instant) => formatDate(language, where, instant),
      dayAndTime: (instant) => formatDayAndTime(language, where, instant),
      longDay: (instant) => formatLongDay(language, where, instant),
      time: (instant) => formatTime(language, where, instant),
      number: (value, fractionDigits) => formatNumber(language, value, fractionDigits),
      percent: (share) => formatPercent(language, share),
      setLanguage,
    };
  }, [language, catalogue, zone, setLanguage]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** `const { t } = useText(); t('common.save')` */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('useText needs a TextProvider');
  return text;
}
