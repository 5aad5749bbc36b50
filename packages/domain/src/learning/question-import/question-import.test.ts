import { describe, expect, it } from '@jest/globals';
import { parseGift } from './parse-gift.js';
import { questionFromRow, readHeader, type TableHeader } from './parse-question-table.js';

let count = 0;
const nextId = () => `id${++count}`;
const gift = (text: string) => parseGift(text, 'en', nextId);
const texts = (parts: readonly { text: { en: string } }[]) => parts.map(({ text }) => text.en);

describe('GIFT', () => {
  it('reads a choice, with title, comment, feedback and what holds for everybody', () => {
    const [row] = gift(`// a comment
::Opening:: What comes first? {
  =Say your name #Right, they know you. ~Ask the number #Too early. ~Sigh
  ####The first seconds decide.
}`);
    expect(row).toMatchObject({ line: 2, prompt: 'What comes first?', problems: [] });
    const question = row?.question;
    if (question?.kind !== 'single') throw new Error('not a single choice');
    expect(texts(question.options)).toEqual(['Say your name', 'Ask the number', 'Sigh']);
    expect(question.options.map(({ correct }) => correct)).toEqual([true, false, false]);
    expect(question.options[1]?.feedback).toEqual({ nl: '', en: 'Too early.' });
    expect(question.explanation.en).toBe('The first seconds decide.');
  });

  it.each([
    ['several right by weight', 'Which two? {~%50%a ~%50%b ~%-100%c}', { kind: 'multiple' }],
    ['true', 'Silence helps.{T}', { kind: 'trueFalse', correct: true }],
    [
      'false with both feedbacks',
      'Calm is loud.{FALSE#no#yes}',
      { kind: 'trueFalse', correct: false, feedbackTrue: { en: 'no' }, feedbackFalse: { en: 'yes' } },
    ],
    ['short text', 'Who calls?{=customer =client}', { kind: 'shortText', accepted: { nl: [], en: ['customer', 'client'] } }],
    ['a number with tolerance', 'Seconds?{#20:5}', { kind: 'numeric', value: 20, tolerance: 5 }],
    ['a number as a range', 'Seconds?{#15..25}', { kind: 'numeric', value: 20, tolerance: 5 }],
    [
      'a missing word',
      'Grant is {~buried =entombed ~living} in the tomb.',
      { kind: 'single', prompt: { en: 'Grant is _____ in the tomb.' } },
    ],
    ['an essay', 'Describe it. {}', { kind: 'open' }],
    [
      'escapes',
      'What is 2 \\= 2? {=a \\{set\\} ~no \\~}',
      { prompt: { en: 'What is 2 = 2?' }, options: [{ text: { en: 'a {set}' } }, { text: { en: 'no ~' } }] },
    ],
  ])('reads %s', (_name, text, expected) => {
    const [row] = gift(text);
    expect(row?.problems).toEqual([]);
    expect(row?.question).toMatchObject(expected);
  });

  it('reads pairs, with a right side that nothing belongs to', () => {
    const question = gift('Match. {=Angry -> Name it =Sad -> Comfort =Happy -> Name it = -> Ignore}')[0]?.question;
    if (question?.kind !== 'matching') throw new Error('no pairs');
    expect(texts(question.right)).toEqual(['Name it', 'Comfort', 'Ignore']);
    expect(question.left).toHaveLength(3);
    expect(question.left[0]?.rightId).toBe(question.left[2]?.rightId);
  });

  it('keeps reading after a bad one, and tags by category', () => {
    const rows = gift('$CATEGORY: top/complaints\nGood?{T}\n\nNo key at all\n\nNobody right {~a ~b}\n\nLast?{#x}\n\nStill?{F}');
    expect(rows.map(({ line, question, problems }) => [line, question?.kind ?? problems[0]?.code])).toEqual([
      [2, 'trueFalse'],
      [4, 'noAnswers'],
      [6, 'noRightAnswer'],
      [8, 'numberUnreadable'],
      [10, 'trueFalse'],
    ]);
    expect(rows[0]?.tags).toEqual(['complaints']);
  });
});

describe('a row of a spreadsheet', () => {
  const row = (header: string, cells: string) =>
    questionFromRow(readHeader(header.split(';')) as TableHeader, cells.split(';'), { line: 2, language: 'nl', nextId });

  it.each([
    [
      'stars',
      'vraag;antwoorden',
      'Wat eerst?;*Naam|Nummer',
      { kind: 'single', options: [{ correct: true, text: { nl: 'Naam' } }, { correct: false }] },
    ],
    [
      'letters',
      'Vraag;A;B;C;Goed',
      'Wat?;een;twee;drie;a|c',
      { kind: 'multiple', options: [{ correct: true }, { correct: false }, { correct: true }] },
    ],
    [
      'both languages',
      'vraag nl;vraag en;antwoorden nl;antwoorden en',
      'Wat?;What?;*Ja|Nee;*Yes|No',
      { prompt: { nl: 'Wat?', en: 'What?' }, options: [{ text: { nl: 'Ja', en: 'Yes' } }, { text: { nl: 'Nee', en: 'No' } }] },
    ],
    ['true or not', 'soort;vraag;antwoord', 'waar/niet waar;Stilte helpt;niet waar', { kind: 'trueFalse', correct: false }],
    [
      'a number',
      'soort;vraag;antwoord;eenheid',
      'getal;Hoe lang?;2,5 ± 0,5;minuten',
      { kind: 'numeric', value: 2.5, tolerance: 0.5, unit: { nl: 'minuten', en: '' } },
    ],
    [
      'an order',
      'soort;vraag;antwoorden',
      'volgorde;Zet;een|twee|drie',
      { kind: 'ordering', items: [{ text: { nl: 'een' } }, {}, {}] },
    ],
    [
      'open',
      'soort;vraag;antwoorden',
      'open;Schrijf;Noemt het (2)|Vraagt door',
      { kind: 'open', rubric: [{ points: 2, text: { nl: 'Noemt het' } }, { points: 1 }] },
    ],
    [
      'short text',
      'soort;vraag;antwoorden',
      'kort antwoord;Wie?;klant|beller',
      { kind: 'shortText', accepted: { nl: ['klant', 'beller'], en: [] } },
    ],
  ])('reads %s', (_name, header, cells, expected) => {
    const read = row(header, cells);
    expect(read.problems).toEqual([]);
    expect(read.question).toMatchObject(expected);
  });

  it('makes one right side of partners that are the same', () => {
    const { question } = row('soort;vraag;antwoorden', 'combineren;Wat hoort?;boos = benoemen|blij = benoemen|stil = wachten');
    if (question?.kind !== 'matching') throw new Error('no pairs');
    expect(question.right).toHaveLength(2);
  });

  it.each([
    ['vraag;antwoorden', ';*a|b', 'noPrompt'],
    ['vraag;antwoorden', 'Wat?;a|b', 'noRightAnswer'],
    ['vraag;antwoorden', 'Wat?;', 'noAnswers'],
    ['vraag;a;b;goed', 'Wat?;x;y;d', 'rightUnknown'],
    ['soort;vraag', 'raadsel;Wat?', 'kindUnknown'],
    ['soort;vraag', 'hotMoment;Wat?', 'kindNotHere'],
    ['soort;vraag;antwoord', 'getal;Hoe lang?;heel lang', 'numberUnreadable'],
    ['soort;vraag;antwoord', 'trueFalse;Zo?;misschien', 'truthUnreadable'],
    ['soort;vraag;antwoord', 'combineren;Wat?;boos', 'pairUnreadable'],
  ])('%s with %s is %s', (header, cells, code) => {
    expect(row(header, cells)).toMatchObject({ question: null, problems: [{ code }] });
  });

  it('knows no header without a question, and names the columns it does not know', () => {
    expect(readHeader(['naam', 'plaats'])).toBeNull();
    expect(readHeader(['Vraag', 'Kleur'])?.unknown).toEqual(['Kleur']);
  });
});
