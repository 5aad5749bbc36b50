import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { dutch } from './dutch.js';
import { english } from './english.js';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Names of all values a message asks for, also those inside plural and select branches. */
function placeholders(message: string): string[] {
  const found = new Set<string>();
  const walk = (elements: Elements) => {
    for (const element of elements) {
      // Element kinds of the ICU tree: 0 is plain text, 7 is the # of a plural.
      if (element.type !== 0 && element.type !== 7) found.add((element as { value: string }).value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('the catalogues', () => {
  const ids = Object.keys(english) as (keyof typeof english)[];
  it('have the same ids in both languages', () => expect(Object.keys(dutch).sort()).toEqual([...ids].sort()));
  it.each(ids)('%s asks for the same values in both languages', (id) => {
    expect(placeholders(dutch[id])).toEqual(placeholders(english[id]));
  });
  it.each(ids)('%s has words in both languages', (id) => {
    expect(dutch[id].trim().length).toBeGreaterThan(0);
    expect(english[id].trim().length).toBeGreaterThan(0);
  });
});
