import { describe, expect, it } from '@jest/globals';
import { loadWords, withWords } from './words';

/** Words that remember in which languages they were asked. */
function piece() {
  const asked: string[] = [];
  const ask = (language: string) => async () => {
    asked.push(language);
    return { default: {} };
  };
  return { asked, words: { nl: ask('nl'), en: ask('en') } };
}

describe('words that come with code', () => {
  const [page, later] = [piece(), piece()];
  it('are there when the code is, in the language on the screen only', async () => {
    await loadWords('nl');
    expect(await withWords('page', page.words, Promise.resolve('the page'))).toBe('the page');
    expect(page.asked).toEqual(['nl']);
  });
  it('come in the new language when the reader changes it, before the page changes', async () => {
    const english = await loadWords('en');
    expect(page.asked).toEqual(['nl', 'en']);
    expect(english['common.close']).toBe('Close');
  });
  it('come in both after that, so that changing back is at once', async () => {
    await withWords('later', later.words, Promise.resolve(null));
    expect(later.asked.sort()).toEqual(['en', 'nl']);
  });
  it('that cannot be loaded keep the page from showing', async () => {
    const lost = { nl: () => Promise.reject(new Error('offline')), en: () => Promise.reject(new Error('offline')) };
    await expect(withWords('lost', lost, Promise.resolve('page'))).rejects.toThrow('offline');
  });
});
