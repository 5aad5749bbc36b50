import type { english } from './english.js';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** English decides which ids exist; Dutch must have the same. */
export type MessageId = keyof typeof english;
export type Catalogue = Readonly<Record<MessageId, string>>;

export const isLanguage = (value: unknown): value is Language => value === 'nl' || value === 'en';

/** Loads one language; in the browser each is a chunk of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'nl' ? (await import('./dutch.js')).dutch : (await import('./english.js')).english;
}

/** True when a code that came from the API is a message we have words for. */
export const isMessageId = (catalogue: Catalogue, id: string): id is MessageId => Object.hasOwn(catalogue, id);
