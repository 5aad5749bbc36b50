import type { Catalogue, Language } from './catalogue.js';
import { dutch } from './dutch.js';
import { english } from './english.js';

/** Both languages at once, for processes that write to readers of either. Not for the browser. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl: dutch, en: english };
