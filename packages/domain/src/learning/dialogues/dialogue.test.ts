import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DialogueChoice, DialogueContent, DialogueReply, DialogueTurn } from './dialogue.js';
import { bestWay } from './dialogue-best-way.js';
import { dialogueObservations } from './dialogue-observations.js';
import { scoreDialogue } from './dialogue-score.js';
import { keptWay, walkDialogue } from './dialogue-walk.js';

const both = (text: string) => ({ nl: text, en: text });
const NONE = { nl: '', en: '' };
type Turns = Pick<DialogueContent, 'startTurnId' | 'turns'>;

/** `a: [[3, 'b'], [1, null]]`: turn a has a reply of 3 points to b, and one of 1 point that ends. The first turn is the start. */
function graph(given: Readonly<Record<string, readonly (readonly [number, string | null, ...string[]])[]>>): Turns {
  const turns = Object.entries(given).map(
    ([id, replies]): DialogueTurn => ({
      id,
      words: both(id),
      mood: NONE,
      audio: NONE,
      replies: replies.map(
        ([points, nextTurnId, ...skillIds], index): DialogueReply => ({
          id: `${id}${index + 1}`,
          text: both('x'),
          feedback: both('x'),
          points,
          nextTurnId,
          skillIds,
          endText: both('end'),
        }),
      ),
    }),
  );
  return { startTurnId: turns[0]?.id ?? null, turns };
}

/** `'a1 b2'`: reply a1 at turn a, then b2 at turn b. */
const choose = (text: string): DialogueChoice[] =>
  text.split(' ').map((replyId) => ({ turnId: replyId.replace(/\d+$/, ''), replyId }));

describe('the score of a conversation', () => {
  const short = graph({
    a: [
      [3, 'b'],
      [1, 'b'],
      [0, null],
    ],
    b: [
      [2, null],
      [5, null],
    ],
  });

  it.each([
    ['the best way', 'a1 b2', { points: 8, bestPoints: 8, bestPointsOnWay: 8, ratio: 1 }],
    ['half good', 'a1 b1', { points: 5, bestPoints: 8, bestPointsOnWay: 8, ratio: 0.625 }],
    ['over too soon', 'a3', { points: 0, bestPoints: 8, bestPointsOnWay: 3, ratio: 0 }],
  ])('%s', (_what, choices, score) => {
    expect(scoreDialogue(short, choose(choices))).toEqual(score);
  });

  it('is not there yet while a turn waits, nor before the first word', () => {
    expect(scoreDialogue(short, choose('a1'))).toBeNull();
    expect(scoreDialogue(short, [])).toBeNull();
  });

  it('is measured from the start, also on a way where less could be earned', () => {
    const fork = graph({
      a: [
        [1, 'poor'],
        [1, 'rich'],
      ],
      poor: [[2, null]],
      rich: [[9, null]],
    });
    expect(scoreDialogue(fork, choose('a1 poor1'))).toEqual({ points: 3, bestPoints: 10, bestPointsOnWay: 3, ratio: 0.3 });
  });

  it('replaces the points of a turn that comes back, and earns nothing by the detour', () => {
    const loop = graph({
      a: [
        [0, 'angry'],
        [4, null],
      ],
      angry: [
        [3, 'a'],
        [1, null],
      ],
    });
    expect(scoreDialogue(loop, choose('a1 angry1 a2'))).toEqual({ points: 4, bestPoints: 4, bestPointsOnWay: 4, ratio: 1 });
    expect(scoreDialogue(loop, choose('a2'))?.ratio).toBe(1);
    expect(scoreDialogue(loop, choose('a1 angry2'))?.ratio).toBe(0.25);
  });

  it('refuses choices that do not fit', () => {
    for (const choices of ['b1', 'a9', 'a1 a1', 'a3 b1']) expect(() => scoreDialogue(short, choose(choices))).toThrow(RangeError);
  });
});

describe('the best way', () => {
  it('is the shorter of two that earn the same, then the one that comes first', () => {
    const same = graph({
      a: [
        [0, 'b'],
        [4, null],
        [4, null],
      ],
      b: [[4, null]],
    });
    expect(bestWay(same)?.moves.map(({ reply }) => reply.id)).toEqual(['a2']);
  });

  it('can begin at any turn', () => {
    const line = graph({
      a: [[3, 'b']],
      b: [
        [2, null],
        [5, null],
      ],
    });
    expect(bestWay(line, 'b')).toMatchObject({ points: 5, moves: [{ reply: { id: 'b2' } }] });
    expect(bestWay(line, 'nowhere')).toBeNull();
  });

  it('is not there when no end can be reached, or in a maze larger than publishing allows', () => {
    expect(bestWay(graph({ a: [[3, 'b']], b: [[2, 'a']] }))).toBeNull();
    const maze = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [
        `t${i}x`,
        [
          [1, `t${(i + 1) % 13}x`],
          [1, null],
        ] as [number, string | null][],
      ]),
    );
    expect(bestWay(graph(maze))).toBeNull();
  });

  it('is found at once in the largest dialogue that can be published', () => {
    const turns = Array.from({ length: 60 }, (_, i) => {
      const loop = Math.floor(i / 12) * 12;
      const inLoop = [1, 5, 7].map((step): [number, string] => [i % 10, `t${loop + ((i - loop + step) % 12)}x`]);
      const out: [number, string | null] = [3, loop + 12 < 60 ? `t${loop + 12}x` : null];
      return [`t${i}x`, [...inLoop, out]] as const;
    });
    const started = performance.now();
    expect(bestWay(graph(Object.fromEntries(turns)))?.points).toBeGreaterThan(200);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** Every walk of at most this many choices: longer than any way through five turns, so loops are walked too. */
const LONGEST_WALK = 7;
function everyWalk(dialogue: Turns, walk: DialogueChoice[] = []): DialogueChoice[][] {
  const { nextTurn } = walkDialogue(dialogue, walk);
  if (!nextTurn || walk.length === LONGEST_WALK) return [walk];
  return nextTurn.replies.flatMap(({ id }) => everyWalk(dialogue, [...walk, { turnId: nextTurn.id, replyId: id }]));
}

describe('any dialogue, by trying everything', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const dialogues = fc
    .array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.option(fc.constantFrom(...names), { freq: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 5, maxLength: 5 },
    )
    .map((turns) => graph(Object.fromEntries(turns.map((replies, index) => [names[index], replies]))));

  it('the best way is as good as the best of all walks, loops included, and can be walked', () => {
    fc.assert(
      fc.property(dialogues, (dialogue) => {
        const ended = everyWalk(dialogue).filter((walk) => walkDialogue(dialogue, walk).nextTurn === null);
        const points = ended.map((walk) =>
          keptWay(walkDialogue(dialogue, walk).moves).reduce((sum, { reply }) => sum + reply.points, 0),
        );
        const best = bestWay(dialogue);
        expect(best?.points ?? null).toBe(points.length > 0 ? Math.max(...points) : null);
        if (!best) return;
        const choices = best.moves.map(({ turn, reply }) => ({ turnId: turn.id, replyId: reply.id }));
        expect(walkDialogue(dialogue, choices).nextTurn).toBeNull();
        if (best.points > 0) expect(scoreDialogue(dialogue, choices)).toMatchObject({ points: best.points, ratio: 1 });
      }),
      { numRuns: 300 },
    );
  });

  it('what is kept of a walk is itself a walk to the same place, without a turn twice, and keeping it again changes nothing', () => {
    fc.assert(
      fc.property(dialogues, fc.nat(), (dialogue, pick) => {
        const walks = everyWalk(dialogue);
        const walk = walks[pick % walks.length] ?? [];
        const { moves, nextTurn } = walkDialogue(dialogue, walk);
        const kept = keptWay(moves);
        const again = walkDialogue(
          dialogue,
          kept.map(({ turn, reply }) => ({ turnId: turn.id, replyId: reply.id })),
        );
        expect(again.nextTurn).toBe(nextTurn);
        expect(new Set(kept.map(({ turn }) => turn.id)).size).toBe(kept.length);
        expect(keptWay(kept)).toEqual(kept);
      }),
    );
  });
});

describe('what a conversation says about skills', () => {
  it('is one observation per skill of the replies that were chosen, as a part of what their turns offered', () => {
    const dialogue = graph({
      a: [
        [4, 'b', 'empathy', 'listening'],
        [1, 'b', 'empathy'],
      ],
      b: [
        [2, null, 'empathy'],
        [0, null, 'closing'],
      ],
    });
    expect(dialogueObservations(dialogue, choose('a2 b1'))).toEqual([{ skillId: 'empathy', ratio: 0.5 }]);
    expect(dialogueObservations(dialogue, choose('a1 b2'))).toEqual([
      { skillId: 'empathy', ratio: 1 },
      { skillId: 'listening', ratio: 1 },
      { skillId: 'closing', ratio: 0 },
    ]);
    expect(dialogueObservations(dialogue, choose('a1'))).toEqual([]);
  });

  it('is nothing at a turn where nothing could be earned', () => {
    expect(dialogueObservations(graph({ a: [[0, null, 'empathy']] }), choose('a1'))).toEqual([]);
  });
});
