import type { Language } from './catalogue.js';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a person has one language and one zone. */
function formatFor(language: Language, zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}:${zone}:${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, hourCycle: 'h23', ...options });
    formats.set(key, format);
  }
  return format;
}

// Engines differ in commas and points ("Mon, 23 Nov", "ma 23 nov."), so the words are ours to put together.
function part(parts: readonly Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return (parts.find((each) => each.type === type)?.value ?? '').replace('.', '');
}

/** "ma 23 nov" */
export function formatDay(language: Language, zone: string, instant: Date): string {
  const parts = formatFor(language, zone, 'day', { weekday: 'short', day: 'numeric', month: 'short' }).formatToParts(instant);
  return `${part(parts, 'weekday')} ${part(parts, 'day')} ${part(parts, 'month')}`;
}

/** "20 nov 2015": where it can be long ago. */
export function formatDate(language: Language, zone: string, instant: Date): string {
  const parts = formatFor(language, zone, 'date', { day: 'numeric', month: 'short', year: 'numeric' }).formatToParts(instant);
  return `${part(parts, 'day')} ${part(parts, 'month')} ${part(parts, 'year')}`;
}

/** "14:00" */
export function formatTime(language: Language, zone: string, instant: Date): string {
  return formatFor(language, zone, 'time', { hour: '2-digit', minute: '2-digit' }).format(instant);
}

/** "di 24 nov, 14:00" */
export function formatDayAndTime(language: Language, zone: string, instant: Date): string {
  return `${formatDay(language, zone, instant)}, ${formatTime(language, zone, instant)}`;
}

/** "donderdag 19 november" */
export function formatLongDay(language: Language, zone: string, instant: Date): string {
  const parts = formatFor(language, zone, 'long', { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(instant);
  return `${part(parts, 'weekday')} ${part(parts, 'day')} ${part(parts, 'month')}`;
}

/** "november 2026" */
export function formatMonth(language: Language, zone: string, instant: Date): string {
  return formatFor(language, zone, 'month', { month: 'long', year: 'numeric' }).format(instant);
}
