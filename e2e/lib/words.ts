import type { Language, MessageId } from '../../packages/i18n/dist/catalogue.js';
import { dutch } from '../../packages/i18n/dist/dutch.js';
import { english } from '../../packages/i18n/dist/english.js';
import { formatMessage, type MessageValues } from '../../packages/i18n/dist/format-message.js';

export type { Language };
export type Words = (id: MessageId, values?: MessageValues) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { nl: dutch, en: english };

/** The same words as on the screen, so that a journey reads pages by what a person reads. */
export const wordsIn =
  (language: Language): Words =>
  (id, values) =>
    formatMessage(catalogues[language], language, id, values);

export const nl = wordsIn('nl');

/** A message with its holes open, as a pattern: "Job {id}" finds every job. */
export function pattern(language: Language, id: MessageId): RegExp {
  const parts = catalogues[language][id].split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('(.+?)'));
}
