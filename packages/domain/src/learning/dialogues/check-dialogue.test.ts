import { describe, expect, it } from '@jest/globals';
import { checkDialogue } from './check-dialogue.js';
import type { DialogueContent, DialogueReply, DialogueTurn } from './dialogue.js';

const both = (nl: string) => ({ nl, en: `${nl} in English` });
const NONE = { nl: '', en: '' };
const reply = (id: string, nextTurnId: string | null, more: Partial<DialogueReply> = {}): DialogueReply => ({
  id,
  text: both('Ik zoek het uit.'),
  points: 2,
  feedback: both('Je zegt wat je doet.'),
  skillIds: ['ownership'],
  nextTurnId,
  endText: nextTurnId ? NONE : both('Ze bedankt je.'),
  ...more,
});
const turn = (id: string, replies: readonly DialogueReply[], more: Partial<DialogueTurn> = {}): DialogueTurn => ({
  id,
  words: both('Wat is dit?'),
  mood: NONE,
  audio: NONE,
  replies,
  ...more,
});
const dialogue = (turns: readonly DialogueTurn[], more: Partial<DialogueContent> = {}): DialogueContent => ({
  title: both('Mevrouw Visser belt'),
  situation: NONE,
  customerName: both('Mevrouw Visser'),
  channel: 'phone',
  startTurnId: turns[0]?.id ?? null,
  turns,
  ...more,
});
const good = turn('a', [reply('1', 'b'), reply('2', null)]);
const last = turn('b', [reply('1', 'a'), reply('2', null)]);
const codes = (content: DialogueContent) => checkDialogue(content).map(({ code }) => code);

describe('checking a dialogue before it is published', () => {
  it('has nothing to say about a good one, loops included', () => {
    expect(checkDialogue(dialogue([good, last]))).toEqual([]);
  });

  it.each<[string, DialogueContent, readonly string[]]>([
    ['nothing in it', dialogue([]), ['noTurns']],
    ['no start', dialogue([good, last], { startTurnId: null }), ['noStart']],
    [
      'a start that was removed',
      dialogue([good, last], { startTurnId: 'gone' }),
      ['noStart', 'unreachableTurn', 'unreachableTurn'],
    ],
    ['a turn nobody comes to', dialogue([good, last, turn('c', last.replies)]), ['unreachableTurn']],
    ['one reply only', dialogue([turn('a', [reply('1', null)])]), ['tooFewReplies']],
    ['no reply', dialogue([good, turn('b', [])]), ['tooFewReplies']],
    [
      'five replies',
      dialogue([
        turn(
          'a',
          ['1', '2', '3', '4', '5'].map((id) => reply(id, null)),
        ),
      ]),
      ['tooManyReplies'],
    ],
    ['an end without words', dialogue([turn('a', [reply('1', null, { endText: NONE }), reply('2', null)])]), ['deadEnd']],
    [
      'an end in one language',
      dialogue([turn('a', [reply('1', null, { endText: { nl: 'Klaar', en: ' ' } }), reply('2', null)])]),
      ['missingTranslation'],
    ],
    ['a next turn that was removed', dialogue([turn('a', [reply('1', 'gone'), reply('2', null)])]), ['unknownNextTurn']],
    [
      'two turns that only lead to each other',
      dialogue([good, turn('b', [reply('1', 'c'), reply('2', 'c')]), turn('c', [reply('1', 'b'), reply('2', 'b')])]),
      ['noWayToEnd', 'noWayToEnd'],
    ],
    [
      'no skill anywhere',
      dialogue([turn('a', [reply('1', null, { skillIds: [] }), reply('2', null, { skillIds: [] })])]),
      ['noSkill'],
    ],
    ['nothing to earn', dialogue([turn('a', [reply('1', null, { points: 0 }), reply('2', null, { points: 0 })])]), ['noPoints']],
    [
      'points that cannot be',
      dialogue([
        turn('a', [reply('1', null, { points: 11 }), reply('2', null, { points: 0.5 }), reply('3', null, { points: -1 })]),
      ]),
      ['pointsOutOfRange', 'pointsOutOfRange', 'pointsOutOfRange'],
    ],
    ['one turn id twice', dialogue([good, last, last]), ['duplicateId']],
    ['one reply id twice', dialogue([turn('a', [reply('1', null), reply('1', null)])]), ['duplicateId']],
  ])('%s', (_what, content, expected) => {
    expect(codes(content)).toEqual(expected);
  });

  it('names the place, the text and the language of every hole, all at once', () => {
    const holes = dialogue(
      [
        turn('a', [reply('1', null, { text: { nl: 'Ja', en: '' } }), reply('2', null, { feedback: NONE })], {
          mood: { nl: '', en: 'calm' },
        }),
      ],
      { title: { nl: '', en: 'Call' }, situation: { nl: 'Vier jaar klant', en: '' } },
    );
    const seen = checkDialogue(holes).map(({ place, field, language }) => [place.turnId, place.replyId, field, language]);
    expect(seen).toEqual([
      [undefined, undefined, 'title', 'nl'],
      [undefined, undefined, 'situation', 'en'],
      ['a', undefined, 'mood', 'nl'],
      ['a', '1', 'reply', 'en'],
      ['a', '2', 'feedback', 'nl'],
      ['a', '2', 'feedback', 'en'],
    ]);
  });

  it('refuses more turns than a person can oversee, and loops larger than can be scored exactly', () => {
    const chain = (count: number, back: boolean) =>
      dialogue(
        Array.from({ length: count }, (_, i) =>
          turn(`t${i}`, [reply('1', i + 1 < count ? `t${i + 1}` : back ? 't0' : null), reply('2', null)]),
        ),
      );
    expect(codes(chain(60, false))).toEqual([]);
    expect(codes(chain(61, false))).toEqual(['tooManyTurns']);
    expect(codes(chain(12, true))).toEqual([]);
    expect(codes(chain(13, true))).toEqual(['loopTooLarge']);
  });
});
