import type { Language } from './catalogue.js';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/** "1.234,5" in Dutch, "1,234.5" in English. */
export function formatNumber(language: Language, value: number, fractionDigits = 0): string {
  const key = `${language}:${fractionDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A share from 0 to 1 as "72 %" in Dutch, "72%" in English. */
export function formatPercent(language: Language, share: number): string {
  return `${formatNumber(language, share * 100)}${language === 'nl' ? '\u00a0' : ''}%`;
}

/** A place in a recording, from milliseconds: "2:28", or "1:02:05" past the hour. */
export function formatTimecode(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
