import type { Language } from '@vakwerk/i18n/catalogue';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { ImportRefusalCode } from './import-refused.js';

/** Why it was not brought in and what to do, for a reader without a catalogue: a terminal. */
export const refusalSentence = (language: Language, code: ImportRefusalCode): string =>
  formatMessage(CATALOGUES[language], language, `quality.import.refused.${code}`);
