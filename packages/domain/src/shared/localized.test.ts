import { describe, expect, it } from '@jest/globals';
import { missingLanguages, pickLanguage } from './localized.js';

describe('pickLanguage', () => {
  it.each([
    [{ nl: 'Luisteren', en: 'Listening' }, 'nl', 'Luisteren'],
    [{ nl: 'Luisteren', en: 'Listening' }, 'en', 'Listening'],
    [{ nl: 'Luisteren', en: ' ' }, 'en', 'Luisteren'],
    [{ nl: '', en: 'Listening' }, 'nl', 'Listening'],
    [{ nl: '', en: '' }, 'nl', ''],
  ] as const)('%j read in %s gives %j', (text, language, expected) => {
    expect(pickLanguage(text, language)).toBe(expected);
  });
});

describe('missingLanguages', () => {
  it('names every language without words', () => {
    expect(missingLanguages({ nl: '', en: '  ' })).toEqual(['nl', 'en']);
    expect(missingLanguages({ nl: 'ja', en: '' })).toEqual(['en']);
    expect(missingLanguages({ nl: 'ja', en: 'yes' })).toEqual([]);
  });
});
