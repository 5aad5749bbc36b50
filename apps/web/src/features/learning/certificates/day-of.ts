import type { Language } from '@vakwerk/i18n/catalogue';

/** A calendar date as an instant: noon in UTC is the same day everywhere from −11 to +11 hours. */
export const dayOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** "29 februari 2028": a date that stands on a certificate is written out. */
export const longDate = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(dayOf(date));
