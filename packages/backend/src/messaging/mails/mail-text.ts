import type { IsoDate } from '@vakwerk/domain/shared/time/local-time';
import type { Language } from '@vakwerk/i18n/catalogue';
import type { english } from '@vakwerk/i18n/english';
import { formatDay, formatDayAndTime, formatTime } from '@vakwerk/i18n/format-date';
import { formatMessage, type MessageValues } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';

type MailMessageId = Extract<keyof typeof english, `messaging.${string}` | `progress.dashboard.${string}`>;

/** Words, dates and times as one reader reads them. */
export interface MailText {
  readonly language: Language;
  readonly t: (id: MailMessageId, values?: MessageValues) => string;
  /** "di 24 nov, 14:00" */
  readonly when: (instant: Date) => string;
  /** "di 24 nov" */
  readonly day: (instant: Date) => string;
  /** The same of a date, which is that day everywhere. */
  readonly date: (date: IsoDate) => string;
  /** "14:00" */
  readonly time: (instant: Date) => string;
}

export const mailText = ({ language, timeZone }: { readonly language: Language; readonly timeZone: string }): MailText => ({
  language,
  t: (id, values) => formatMessage(CATALOGUES[language], language, id, values),
  when: (instant) => formatDayAndTime(language, timeZone, instant),
  day: (instant) => formatDay(language, timeZone, instant),
  // Noon in UTC is the same calendar day everywhere from −11 to +11 hours.
  date: (date) => formatDay(language, timeZone, new Date(`${date}T12:00:00Z`)),
  time: (instant) => formatTime(language, timeZone, instant),
});
