import { IntlMessageFormat } from 'intl-messageformat';
import type { Message } from './catalogue.js';

/** What `formatMessage` would make of the text at its first use. @throws when it is not ICU. */
export const parseMessage = (text: string): Message =>
  text.includes('{') ? new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() : text;
