/** The two languages of the product; authored content and screens are complete in both. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Authored text in both languages. An empty string means: not translated yet (publishing refuses it). */
export interface LocalizedText {
  readonly nl: string;
  readonly en: string;
}

/** The text in the reader's language; falls back to the other language because a hole helps nobody (drafts only: published text is complete). */
export function pickLanguage(text: LocalizedText, language: Language): string {
  if (text[language].trim() !== '') return text[language];
  return text[otherLanguage(language)];
}

/** Languages in which the text is still empty, in the fixed order nl, en. */
export function missingLanguages(text: LocalizedText): readonly Language[] {
  return LANGUAGES.filter((language) => text[language].trim() === '');
}

export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
