import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Language, MessageId } from './catalogue.js';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Parsing ICU costs about 50 µs, a lookup nothing. Messages are few and fixed, so this never grows past the catalogue. */
const parsed = new Map<string, IntlMessageFormat>();

/** Fills in a message (ICU: plural, select, numbers) in the rules of `language`. @throws when a value the message names is missing. */
export function formatMessage(catalogue: Catalogue, language: Language, id: MessageId, values?: MessageValues): string {
  const message = catalogue[id];
  if (typeof message === 'string' && !message.includes('{')) return message;
  const key = `${language}:${id}`;
  let format = parsed.get(key);
  if (!format) {
    format = new IntlMessageFormat(typeof message === 'string' ? message : [...message], language, undefined, {
      ignoreTag: true,
    });
    parsed.set(key, format);
  }
  return String(format.format(values));
}
