import type { IntlMessageFormat } from 'intl-messageformat';
import type { english } from './english.js';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English decides which ids exist; Dutch must have the same. */
export type MessageId = keyof typeof english;

/** As written, or already parsed (`parseMessage`), so that a browser needs no parser. */
export type Message = string | Readonly<ReturnType<IntlMessageFormat['getAst']>>;
export type Catalogue = Readonly<Record<MessageId, Message>>;

export const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';

/** True when a code that came from the API is a message we have words for. */
export const isMessageId = (catalogue: Catalogue, id: string): id is MessageId => Object.hasOwn(catalogue, id);
