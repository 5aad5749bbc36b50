import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWords, readingHints, sentencesOf, splitSentence } from './reading-hints.js';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const marked = (text: string, language: 'nl' | 'en' = 'nl') =>
  readingHints(text, language).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('the sentences of a text', () => {
  it.each([
    ['Luister eerst. Vat dan samen!', ['Luister eerst.', 'Vat dan samen!']],
    ['Het kost 3.50 euro. Echt?', ['Het kost 3.50 euro.', 'Echt?']],
    ['Bel bijv. mevr. Bakker terug. Doe dat snel.', ['Bel bijv. mevr. Bakker terug.', 'Doe dat snel.']],
    ['Zij zei: "Het is stuk." Ik luister.', ['Zij zei: "Het is stuk."', 'Ik luister.']],
    ['Eerste regel\nTweede regel', ['Eerste regel', 'Tweede regel']],
    ['Wacht… Ik kijk.', ['Wacht…', 'Ik kijk.']],
    ['', []],
    ['  \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are the whole text but the white space between them, in order', () => {
    const texts = fc
      .array(fc.constantFrom('Ik ', 'bel. ', 'bijv. ', '3.5 ', 'u? ', '\n', '  ', '“Nee.” '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('what is harder than B1', () => {
  const long = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;

  it('is a sentence of sixteen words, not one of fifteen', () => {
    expect(marked(long(15))).toEqual([]);
    expect(readingHints(long(16), 'nl')).toEqual([{ kind: 'longSentence', start: 0, end: long(16).length, words: 16 }]);
    expect(marked(`Kort. ${long(17)}`)).toEqual([['longSentence', long(17)]]);
  });

  it('is a word of an office, in its own language only', () => {
    expect(readingHints('Indien de klant belt, luister.', 'nl')).toEqual([
      { kind: 'hardWord', start: 0, end: 6, word: 'Indien', easier: 'als' },
    ]);
    expect(marked('You utilise the system.', 'en')).toEqual([['hardWord', 'utilise']]);
    expect(marked('You utilise the system.', 'nl')).toEqual([]);
    expect(marked('Een constructor is geen woord van kantoor.')).toEqual([]);
  });

  it('is never part of a word', () => {
    expect(marked('De binnenreeds staan klaar.')).toEqual([]);
  });

  it('counts words as people do', () => {
    expect(countWords('Ik – zei hij – bel om 10.30 uur terug.')).toBe(8);
  });
});

describe('making two sentences of one', () => {
  it.each([
    [
      'nl',
      'Je luistert eerst rustig naar de klant en je vat daarna samen wat hij zei.',
      'Je luistert eerst rustig naar de klant. Je vat daarna samen wat hij zei.',
    ],
    [
      'nl',
      'De monteur kwam niet langs, maar je weet nog niet waarom.',
      'De monteur kwam niet langs. Maar je weet nog niet waarom.',
    ],
    [
      'nl',
      'Zeg wat je gaat doen; de klant weet dan waar hij aan toe is.',
      'Zeg wat je gaat doen. De klant weet dan waar hij aan toe is.',
    ],
    [
      'en',
      'You listen to the customer first and you say what you heard.',
      'You listen to the customer first. You say what you heard.',
    ],
    ['nl', 'Luister goed naar wat Farid tegen hem zegt op het moment dat hij nog niets heeft opgelost.', null],
    ['nl', 'Appels en peren en druiven liggen in de mand op de tafel in de hal.', null],
  ] as const)('%s: %s', (language, sentence, expected) => {
    expect(splitSentence(sentence, language)).toBe(expected);
  });
});
