import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/time/calendar.js';
import { dailySet, nextSet, type SetCandidate } from './daily-set.js';
import { weakestSkill } from './weakest-skill.js';

const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';
let made = 0;
const card = (id: string, more: Partial<SetCandidate> = {}): SetCandidate => ({
  id,
  skillIds: ['listening'],
  dueOn: null,
  intervalDays: 1,
  reviewedOn: null,
  confidentlyWrong: false,
  madeAt: new Date(Date.UTC(2026, 0, 1, 0, made++)),
  ...more,
});
const due = (id: string, days = 0) => card(id, { dueOn: addDays(TODAY, days), reviewedOn: '2026-11-01' });
const chosen = (cards: readonly SetCandidate[], records: Parameters<typeof weakestSkill>[0] = []) =>
  dailySet(cards, { today: TODAY, records }).map(({ id, reason }) => `${id}: ${reason}`);

describe('the set of a day', () => {
  it('begins with what is due, then the weakest skill, then one that was confidently wrong, then new ones', () => {
    const cards = [
      card('new 1'),
      card('new 2'),
      card('wrong 1', { confidentlyWrong: true }),
      card('wrong 2', { confidentlyWrong: true }),
      card('weak', { skillIds: ['asking'] }),
      due('due'),
    ];
    const records = [
      { skillId: 'listening', sum: 9, n: 10 },
      { skillId: 'asking', sum: 3, n: 10 },
    ];
    expect(chosen(cards, records)).toEqual([
      'due: due',
      'weak: weakestSkill',
      'wrong 1: confidentlyWrong',
      'new 1: new',
      'new 2: new',
    ]);
  });

  it('takes two of the weakest skill at most, so that a set stays mixed', () => {
    const weak = ['a', 'b', 'c'].map((id) => card(id, { skillIds: ['asking'] }));
    const records = [{ skillId: 'asking', sum: 0, n: 4 }];
    expect(chosen([...weak, card('other')], records)).toEqual(['a: weakestSkill', 'b: weakestSkill', 'c: new', 'other: new']);
  });

  it('asks a confidently wrong card before its day, and no other', () => {
    const later = { dueOn: '2026-12-24', reviewedOn: '2026-11-20' };
    expect(chosen([card('calm', later), card('sure', { ...later, confidentlyWrong: true })])).toEqual(['sure: confidentlyWrong']);
  });

  it('gets shorter as cards are answered, and is over after five', () => {
    const cards = Array.from({ length: 8 }, (_, n) => due(`c${n}`));
    const answer = (list: readonly SetCandidate[], id: string | undefined) =>
      list.map((one) => (one.id === id ? { ...one, reviewedOn: TODAY, dueOn: TOMORROW } : one));
    let now: readonly SetCandidate[] = cards;
    const asked: string[] = [];
    for (
      let set = dailySet(now, { today: TODAY, records: [] });
      set.length > 0;
      set = dailySet(now, { today: TODAY, records: [] })
    ) {
      expect(set).toHaveLength(5 - asked.length);
      asked.push(set[0]?.id as string);
      now = answer(now, set[0]?.id);
    }
    expect(new Set(asked).size).toBe(5);
    expect(nextSet(now, TODAY, TOMORROW)).toEqual({ on: TOMORROW, count: 5 });
  });

  it('never has a card twice, one that was asked today, or more than five in a day', () => {
    const candidate = fc.record({
      days: fc.option(fc.integer({ min: -30, max: 30 })),
      today: fc.boolean(),
      wrong: fc.boolean(),
      skill: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 30 }), (list) => {
        const cards = list.map(({ days, today, wrong, skill }, n) =>
          card(`c${n}`, {
            dueOn: days === null ? null : addDays(TODAY, days),
            reviewedOn: days === null ? null : today ? TODAY : '2026-10-01',
            confidentlyWrong: wrong,
            skillIds: [skill],
          }),
        );
        const ids = dailySet(cards, { today: TODAY, records: [{ skillId: 'b', sum: 0, n: 3 }] }).map(({ id }) => id);
        const asked = cards.filter(({ reviewedOn }) => reviewedOn === TODAY).map(({ id }) => id);
        expect(new Set([...ids, ...asked]).size).toBe(ids.length + asked.length);
        expect(ids.length).toBeLessThanOrEqual(Math.max(0, 5 - asked.length));
      }),
    );
  });
});

describe('the next set', () => {
  it('is tomorrow while there are new cards, else the first day on which something is due', () => {
    expect(nextSet([], TODAY, TOMORROW)).toBeNull();
    expect(nextSet([card('new'), due('later', 9)], TODAY, TOMORROW)).toEqual({ on: TOMORROW, count: 1 });
    expect(nextSet([due('later', 9), due('same day', 9)], TODAY, TOMORROW)).toEqual({ on: '2026-12-02', count: 2 });
    expect(
      nextSet(
        Array.from({ length: 12 }, (_, n) => due(`c${n}`, -40)),
        TODAY,
        TOMORROW,
      ),
    ).toEqual({ on: TOMORROW, count: 5 });
  });
});

describe('the weakest skill', () => {
  const all = new Set(['a', 'b']);
  it('is the one answered worst, where one mistake does not outweigh ten', () => {
    expect(
      weakestSkill(
        [
          { skillId: 'a', sum: 0, n: 1 },
          { skillId: 'b', sum: 1, n: 10 },
        ],
        all,
      ),
    ).toBe('b');
    expect(
      weakestSkill(
        [
          { skillId: 'a', sum: 2, n: 10 },
          { skillId: 'b', sum: 9, n: 10 },
        ],
        all,
      ),
    ).toBe('a');
  });

  it('is one of those asked for, and nobody’s when nothing is known', () => {
    expect(
      weakestSkill(
        [
          { skillId: 'c', sum: 0, n: 9 },
          { skillId: 'b', sum: 9, n: 9 },
        ],
        all,
      ),
    ).toBe('b');
    expect(weakestSkill([{ skillId: 'a', sum: 0, n: 0 }], all)).toBeNull();
  });
});
