import type { Language, LocalizedText } from '../../shared/localized.js';
import { QUESTION_KINDS, type Question, type QuestionKind } from '../questions/question.js';
import type { ImportProblem, ImportProblemCode, ImportRow } from './import-row.js';

/** Headers that spreadsheets use, in both languages. Without a language a column is in the language of the import. */
const COLUMNS = {
  kind: ['kind', 'type', 'soort', 'vraagtype'],
  prompt: ['question', 'prompt', 'vraag'],
  promptNl: ['question nl', 'prompt nl', 'vraag nl'],
  promptEn: ['question en', 'prompt en', 'vraag en'],
  answers: ['answers', 'answer', 'antwoorden', 'antwoord'],
  answersNl: ['answers nl', 'answer nl', 'antwoorden nl', 'antwoord nl'],
  answersEn: ['answers en', 'answer en', 'antwoorden en', 'antwoord en'],
  right: ['right', 'correct', 'goed', 'juist'],
  explanation: ['explanation', 'feedback', 'uitleg'],
  explanationNl: ['explanation nl', 'uitleg nl'],
  explanationEn: ['explanation en', 'uitleg en'],
  unit: ['unit', 'eenheid'],
  skills: ['skills', 'skill', 'vaardigheden', 'vaardigheid'],
  tags: ['tags', 'tag', 'labels', 'label'],
} as const;
type Column = keyof typeof COLUMNS;
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const KIND_WORDS: Readonly<Record<string, QuestionKind>> = {
  ...Object.fromEntries(QUESTION_KINDS.map((kind) => [kind.toLowerCase(), kind])),
  'one answer': 'single',
  'één antwoord': 'single',
  'een antwoord': 'single',
  'several answers': 'multiple',
  'meer antwoorden': 'multiple',
  'true/false': 'trueFalse',
  'waar/niet waar': 'trueFalse',
  number: 'numeric',
  getal: 'numeric',
  'short text': 'shortText',
  'kort antwoord': 'shortText',
  order: 'ordering',
  volgorde: 'ordering',
  match: 'matching',
  combineren: 'matching',
  essay: 'open',
};
const TRUE_WORDS = ['true', 't', 'waar', 'ja', 'yes', '1'];
const FALSE_WORDS = ['false', 'f', 'niet waar', 'onwaar', 'nee', 'no', '0'];

export interface TableHeader {
  readonly columns: ReadonlyMap<Column | (typeof LETTERS)[number], number>;
  readonly unknown: readonly string[];
}

/** Which column is where; null when no column holds a question. */
export function readHeader(cells: readonly string[]): TableHeader | null {
  const columns = new Map<Column | (typeof LETTERS)[number], number>();
  const unknown: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = cell
      .trim()
      .toLowerCase()
      .replace(/[_()]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const letter = LETTERS.find((each) => name === each || name === `answer ${each}` || name === `antwoord ${each}`);
    const known = (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(name));
    if (letter) columns.set(letter, index);
    else if (known) columns.set(known, index);
    else if (name !== '') unknown.push(cell.trim());
  }
  return columns.has('prompt') || columns.has('promptNl') || columns.has('promptEn') ? { columns, unknown } : null;
}

class BadRow extends Error {
  constructor(
    readonly code: ImportProblemCode,
    readonly detail = '',
  ) {
    super(code);
  }
}

/**
 * One row of a spreadsheet. Answers stand in one cell with | between them, or in columns A to F. Right ones carry a * in front, or are
 * named in the column "right" by letter. Order: first to last. Pairs: "left = right". A number: "3", or "3 ± 0,5". Open: what it is read
 * for, each with its points: "Names the feeling (2)".
 */
export function questionFromRow(
  { columns }: TableHeader,
  cells: readonly string[],
  { line, language, nextId }: { readonly line: number; readonly language: Language; readonly nextId: () => string },
): ImportRow {
  const cell = (column: Column | (typeof LETTERS)[number]) => (cells[columns.get(column) ?? -1] ?? '').trim();
  const both = (column: 'prompt' | 'answers' | 'explanation'): LocalizedText => {
    const own = cell(column);
    const of = (each: Language, inside: string) => (inside === '' && each === language ? own : inside);
    return { nl: of('nl', cell(`${column}Nl`)), en: of('en', cell(`${column}En`)) };
  };
  const list = (text: string) =>
    text
      .split(/[|;,]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const prompt = both('prompt');
  const row = {
    line,
    prompt: prompt[language] || prompt.nl || prompt.en,
    tags: list(cell('tags')),
    skills: list(cell('skills')),
  };
  const bad = (...problems: ImportProblem[]): ImportRow => ({ ...row, question: null, problems });
  if (row.prompt === '') return bad({ code: 'noPrompt', detail: '' });
  const base = { id: 'new', prompt, skillIds: [], explanation: both('explanation') };
  try {
    return { ...row, question: readKey(), problems: [] };
  } catch (error) {
    if (error instanceof BadRow) return bad({ code: error.code, detail: error.detail });
    throw error;
  }

  function readKey(): Question {
    const answers = partsOf();
    const kind = kindOf(answers);
    switch (kind) {
      case 'single':
      case 'multiple': {
        const named = list(cell('right').toLowerCase());
        const wrongName = named.find((name) => !LETTERS.some((letter, index) => letter === name && index < answers.length));
        if (wrongName) throw new BadRow('rightUnknown', wrongName);
        const options = answers.map((text, index) => ({
          id: nextId(),
          text: eachLanguage(text, (words) => words.replace(/^\*\s*/u, '')),
          correct: /^\*/u.test(text.nl) || /^\*/u.test(text.en) || named.includes(LETTERS[index] ?? ''),
          feedback: { nl: '', en: '' },
        }));
        if (options.length === 0) throw new BadRow('noAnswers');
        if (!options.some(({ correct }) => correct)) throw new BadRow('noRightAnswer');
        return { ...base, kind, options };
      }
      case 'trueFalse': {
        const word = (answers[0]?.[language] || cell('right')).toLowerCase();
        if (!TRUE_WORDS.includes(word) && !FALSE_WORDS.includes(word)) throw new BadRow('truthUnreadable', word);
        const feedback = { feedbackTrue: { nl: '', en: '' }, feedbackFalse: { nl: '', en: '' } };
        return { ...base, kind, correct: TRUE_WORDS.includes(word), ...feedback };
      }
      case 'numeric': {
        const text = answers[0]?.[language] || answers[0]?.nl || answers[0]?.en || '';
        const found = /^([+-]?[\d.,]+)\s*(?:(?:±|\+\/-|:)\s*([\d.,]+))?$/u.exec(text);
        const [value, tolerance] = [decimal(found?.[1] ?? ''), decimal(found?.[2] ?? '0')];
        if (!found || value === null || tolerance === null) throw new BadRow('numberUnreadable', text);
        return { ...base, kind, value, tolerance, unit: { nl: '', en: '', [language]: cell('unit') } };
      }
      case 'shortText': {
        if (answers.length === 0) throw new BadRow('noAnswers');
        const of = (each: Language) => answers.map((text) => text[each].replace(/^\*\s*/u, '')).filter((text) => text !== '');
        return { ...base, kind, accepted: { nl: of('nl'), en: of('en') } };
      }
      case 'ordering':
        if (answers.length === 0) throw new BadRow('noAnswers');
        return { ...base, kind, items: answers.map((text) => ({ id: nextId(), text })) };
      case 'matching': {
        if (answers.length === 0) throw new BadRow('noAnswers');
        const right = new Map<string, { id: string; text: LocalizedText }>();
        const left = answers.map((text) => {
          const sides = { nl: text.nl.split(/\s*(?:=|->)\s*/u), en: text.en.split(/\s*(?:=|->)\s*/u) };
          const side = (index: 0 | 1): LocalizedText => ({ nl: sides.nl[index] ?? '', en: sides.en[index] ?? '' });
          const partner = side(1);
          if ((partner.nl + partner.en).trim() === '') throw new BadRow('pairUnreadable', text[language] || text.nl || text.en);
          const key = `${partner.nl}|${partner.en}`.toLowerCase();
          const known = right.get(key) ?? { id: nextId(), text: partner };
          right.set(key, known);
          return { id: nextId(), text: side(0), rightId: known.id };
        });
        return { ...base, kind, left, right: [...right.values()] };
      }
      case 'open': {
        if (answers.length === 0) throw new BadRow('noAnswers');
        const rubric = answers.map((text) => {
          const points = decimal(/\(([\d.,]+)\)\s*$/u.exec(text.nl || text.en)?.[1] ?? '1');
          if (points === null) throw new BadRow('pointsUnreadable', text[language] || text.nl || text.en);
          return { id: nextId(), text: eachLanguage(text, (words) => words.replace(/\s*\([\d.,]+\)\s*$/u, '')), points };
        });
        return { ...base, kind, rubric, exampleAnswer: { nl: '', en: '' } };
      }
      default:
        throw new BadRow('kindNotHere', kind);
    }
  }

  function partsOf(): readonly LocalizedText[] {
    const letters = LETTERS.map(cell).filter((text) => text !== '');
    const given = both('answers');
    const split = (text: string) => (text === '' ? [] : text.split(/\s*\|\s*/u).map((part) => part.trim()));
    const nl = split(given.nl);
    const en = split(given.en);
    if (nl.length === 0 && en.length === 0) return letters.map((text) => ({ nl: '', en: '', [language]: text }));
    const longest = nl.length > en.length ? nl : en;
    return longest.map((_, index) => ({ nl: nl[index] ?? '', en: en[index] ?? '' }));
  }

  function kindOf(answers: readonly LocalizedText[]): QuestionKind {
    const word = cell('kind').toLowerCase();
    if (word !== '') {
      const kind = KIND_WORDS[word];
      if (!kind) throw new BadRow('kindUnknown', cell('kind'));
      return kind;
    }
    const stars = answers.filter(({ nl, en }) => /^\*/u.test(nl) || /^\*/u.test(en)).length;
    return Math.max(stars, list(cell('right')).length) > 1 ? 'multiple' : 'single';
  }
}

const eachLanguage = ({ nl, en }: LocalizedText, change: (words: string) => string): LocalizedText => ({
  nl: change(nl),
  en: change(en),
});

/** "3,5" and "3.5"; a file holds no thousands. */
function decimal(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(value) ? value : null;
}
