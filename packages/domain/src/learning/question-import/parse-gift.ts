import type { Language, LocalizedText } from '../../shared/localized.js';
import type { Question } from '../questions/question.js';
import type { ImportProblemCode, ImportRow } from './import-row.js';

const none: LocalizedText = { nl: '', en: '' };
const BLANK = '_____';

interface Item {
  readonly sign: '=' | '~';
  readonly weight: number | null;
  readonly text: string;
  readonly feedback: string;
}

class Unreadable extends Error {
  constructor(
    readonly code: ImportProblemCode,
    readonly detail = '',
  ) {
    super(code);
  }
}

/**
 * Questions in GIFT, the text format of Moodle, into one language. Source: docs.moodle.org, "GIFT format". Known: choice with one or
 * several right answers (by weights), true/false, short answer, number (with tolerance or range), matching, missing word, essay, titles,
 * comments, feedback and general feedback, escapes. `$CATEGORY` becomes a tag. Every question that cannot be read is a row with its reason.
 * @param nextId ids for options and sides
 */
export function parseGift(text: string, language: Language, nextId: () => string): readonly ImportRow[] {
  let category = '';
  const rows: ImportRow[] = [];
  for (const { line, body } of blocksOf(text)) {
    const named = /^\$CATEGORY:\s*(.*)$/i.exec(body);
    if (named) {
      category = (named[1] ?? '').split('/').at(-1)?.trim() ?? '';
      continue;
    }
    const prompt = plain(body.replace(/^::[\s\S]*?(?<!\\)::/u, '').replace(/(?<!\\)\{[\s\S]*$/u, ''));
    const row = { line, prompt, tags: category === '' || category === '$course$' ? [] : [category], skills: [] };
    try {
      rows.push({ ...row, question: questionOf(body, language, nextId), problems: [] });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      rows.push({ ...row, question: null, problems: [{ code: error.code, detail: error.detail }] });
    }
  }
  return rows;
}

/** Questions stand apart by an empty line; comments are whole lines. */
function blocksOf(text: string): readonly { line: number; body: string }[] {
  const blocks: { line: number; body: string }[] = [];
  let open: { line: number; lines: string[] } | null = null;
  const close = () => {
    if (open) blocks.push({ line: open.line, body: open.lines.join('\n').trim() });
    open = null;
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = raw.trim();
    if (line === '') close();
    else if (!line.startsWith('//')) {
      const current: { line: number; lines: string[] } = open ?? { line: index + 1, lines: [] };
      current.lines.push(line);
      open = current;
      // A category is a line of its own, also without an empty line behind it.
      if (line.toUpperCase().startsWith('$CATEGORY')) close();
    }
  }
  close();
  return blocks;
}

function questionOf(body: string, language: Language, nextId: () => string): Question {
  const say = (text: string): LocalizedText => ({ ...none, [language]: text });
  const untitled = body.replace(/^::[\s\S]*?(?<!\\)::/u, '').trim();
  const from = unescapedIndex(untitled, '{');
  const to = unescapedIndex(untitled, '}', from + 1);
  if (from < 0 || to < 0) throw new Unreadable('noAnswers');
  const before = plain(untitled.slice(0, from));
  const after = plain(untitled.slice(to + 1));
  const prompt = after === '' ? before : `${before} ${BLANK} ${after}`;
  if (before === '' && after === '') throw new Unreadable('noPrompt');
  const [answers = '', general = ''] = splitUnescaped(untitled.slice(from + 1, to), '####');
  const base = { id: 'new', prompt: say(prompt), skillIds: [], explanation: say(plain(general)) };
  const inside = answers.trim();
  if (inside === '')
    return { ...base, kind: 'open', rubric: [{ id: nextId(), text: say(prompt), points: 1 }], exampleAnswer: none };
  const truth = /^(T|TRUE|F|FALSE)\s*(?:#([\s\S]*?))?(?:#([\s\S]*))?$/i.exec(inside);
  if (truth) {
    const correct = truth[1]?.toUpperCase().startsWith('T') === true;
    // The first feedback is for who is wrong, the second for who is right.
    const [wrong, right] = [say(plain(truth[2] ?? '')), say(plain(truth[3] ?? ''))];
    return { ...base, kind: 'trueFalse', correct, feedbackTrue: correct ? right : wrong, feedbackFalse: correct ? wrong : right };
  }
  if (inside.startsWith('#')) return { ...base, kind: 'numeric', unit: none, ...numberOf(inside.slice(1)) };
  const items = itemsOf(inside);
  if (items.length === 0) throw new Unreadable('unreadable', inside.slice(0, 60));
  if (items.every(({ sign, text }) => sign === '=' && text.includes('->'))) {
    const pairs = items.map(({ text }) => text.split('->').map((side) => side.trim()));
    const right = new Map<string, string>();
    for (const [, words = ''] of pairs) if (words !== '' && !right.has(words)) right.set(words, nextId());
    const left = pairs
      .filter(([words]) => words !== '')
      .map(([words = '', partner = '']) => ({ id: nextId(), text: say(words), rightId: right.get(partner) ?? '' }));
    return { ...base, kind: 'matching', left, right: [...right].map(([words, id]) => ({ id, text: say(words) })) };
  }
  if (items.every(({ sign }) => sign === '=')) {
    const full = items.filter(({ weight }) => weight === null || weight >= 100);
    if (full.length === 0) throw new Unreadable('noRightAnswer');
    return { ...base, kind: 'shortText', accepted: { nl: [], en: [], [language]: full.map(({ text }) => text) } };
  }
  const isRight = ({ sign, weight }: Item) => sign === '=' || (weight !== null && weight > 0);
  const right = items.filter(isRight).length;
  if (right === 0) throw new Unreadable('noRightAnswer');
  const options = items.map((item) => ({
    id: nextId(),
    text: say(item.text),
    correct: isRight(item),
    feedback: say(item.feedback),
  }));
  return { ...base, kind: right > 1 ? 'multiple' : 'single', options };
}

/** "3:0.5", "2.5..3.5" or several with weights, of which the best counts. */
function numberOf(inside: string): { value: number; tolerance: number } {
  const first = inside.trim().startsWith('=') ? (itemsOf(inside.trim())[0]?.text ?? '') : (splitUnescaped(inside, '#')[0] ?? '');
  const range = /^([+-]?[\d.]+)\.\.([+-]?[\d.]+)$/.exec(first.replaceAll(' ', ''));
  const [low, high] = range ? [Number(range[1]), Number(range[2])] : [Number.NaN, Number.NaN];
  if (range && low <= high) return { value: tidy((low + high) / 2), tolerance: tidy((high - low) / 2) };
  const [value = '', tolerance = '0'] = first.replaceAll(' ', '').split(':');
  if (value === '' || !Number.isFinite(Number(value)) || !(Number(tolerance) >= 0))
    throw new Unreadable('numberUnreadable', first.trim());
  return { value: Number(value), tolerance: Number(tolerance) };
}

const tidy = (value: number): number => Number(value.toPrecision(12));

function itemsOf(inside: string): readonly Item[] {
  const items: Item[] = [];
  const pattern = /(?<!\\)([=~])\s*(?:%(-?[\d.]+)%)?((?:\\[\s\S]|[^=~\\])*)/gu;
  for (const [, sign, weight, rest = ''] of inside.matchAll(pattern)) {
    const [text = '', feedback = ''] = splitUnescaped(rest, '#');
    items.push({
      sign: sign as Item['sign'],
      weight: weight === undefined ? null : Number(weight),
      text: plain(text),
      feedback: plain(feedback),
    });
  }
  return items;
}

function unescapedIndex(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) return at;
  }
  return -1;
}

function splitUnescaped(text: string, mark: string): readonly string[] {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) return [text.slice(0, at), text.slice(at + mark.length)];
  }
  return [text];
}

/** Without the name of a markup, tags and escapes. */
function plain(text: string): string {
  return text
    .replace(/^\s*\[(html|moodle|plain|markdown)\]/iu, '')
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<[^>]{1,200}>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\\n/gu, '\n')
    .replace(/\\([~=#{}:\\])/gu, '$1')
    .trim();
}
