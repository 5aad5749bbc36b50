import { describe, expect, it } from '@jest/globals';
import { addWeeks } from '../../shared/time/iso-week.js';
import { estimateEffect } from './estimate-effect.js';
import { peopleWeeks } from './people-weeks.js';
import { stackedRows, TRANSFER_WINDOW } from './stacked-rows.js';
import { type TransferFacts, weighTransfer } from './weigh-transfer.js';

const FIRST = '2026-01-05';
const WEEKS = 40;
const EVENT = 26;

interface Group {
  readonly size: number;
  readonly trainedIn?: number | null;
  readonly perWeek?: number;
  /** Right answers a week before, in and after `EVENT`. */
  readonly before: number;
  readonly after: number;
}

/** People who all do exactly the same, so that the sums can be checked by hand. */
function peopleOf({ size, trainedIn = null, perWeek = 5, before, after }: Group, skillId = 'listening'): TransferFacts['people'] {
  return Array.from({ length: size }, (_, at) => ({
    teamId: `team ${at % 3}`,
    trainedInWeek: trainedIn === null ? null : addWeeks(FIRST, trainedIn),
    weeks: Array.from({ length: WEEKS }, (_each, week) => ({
      skillId,
      week: addWeeks(FIRST, week),
      n: perWeek,
      sum: week <= EVENT ? before : after,
    })),
  }));
}

const weigh = (people: TransferFacts['people'], more: Partial<TransferFacts> = {}) =>
  weighTransfer({ firstWeek: FIRST, weekCount: WEEKS, people, skills: [{ skillId: 'listening', alphas: [] }], ...more });

const alpha = (value: number, units = 10) => ({ value, reason: null, units, ratings: units * 3 });
const TRAINED = { size: 10, trainedIn: EVENT, before: 3, after: 4 };
const OTHERS = { size: 20, before: 3, after: 3 };

describe('weighTransfer', () => {
  it('gives both sides before and after, what was expected, and the difference', () => {
    const { trained, comparison, effect, verdict } = weigh([...peopleOf(TRAINED), ...peopleOf(OTHERS)]);
    expect(trained).toMatchObject({ people: 10, before: { n: 400, share: 0.6 }, after: { n: 400, share: 0.8 } });
    expect(comparison).toMatchObject({ people: 20, before: { n: 800, share: 0.6 }, after: { n: 800, share: 0.6 } });
    expect(effect?.expected).toBeCloseTo(0.6, 6);
    expect(effect?.difference).toBeCloseTo(0.2, 6);
    expect(verdict).toBe('moved');
  });

  it('takes off what everybody gained in the same weeks', () => {
    const { effect, verdict } = weigh([...peopleOf(TRAINED), ...peopleOf({ ...OTHERS, after: 4 })]);
    expect(effect?.difference).toBeCloseTo(0, 6);
    expect(verdict).toBe('noEvidence');
  });

  it('never compares with people who were trained earlier, or within the weeks after', () => {
    const others = peopleOf(OTHERS);
    const early = peopleOf({ size: 7, trainedIn: 3, before: 1, after: 1 });
    const soon = peopleOf({ size: 4, trainedIn: EVENT + 4, before: 5, after: 5 });
    const later = peopleOf({ size: 2, trainedIn: EVENT + 9, before: 3, after: 3 });
    const table = peopleWeeks([...peopleOf(TRAINED), ...others, ...early, ...soon, ...later], FIRST, WEEKS);
    const rows = stackedRows(table, TRANSFER_WINDOW).filter(({ stack, trained }) => stack === 1 && !trained);
    expect(rows.map(({ person }) => person)).toEqual([...Array.from({ length: 20 }, (_, at) => at + 10), 41, 42]);
  });

  it('leaves people out who were trained before the first week, in whichever week', () => {
    const gone = [-1, -2, -60].flatMap((trainedIn) => peopleOf({ size: 2, trainedIn, before: 0, after: 5 }));
    const { effect, comparison } = weigh([...peopleOf(TRAINED), ...peopleOf(OTHERS), ...gone]);
    expect(comparison?.people).toBe(20);
    expect(effect?.difference).toBeCloseTo(0.2, 6);
  });

  it.each([
    ['four people finished', { ...TRAINED, size: 4 }, OTHERS, 'tooFewPeople'],
    ['only four others', TRAINED, { ...OTHERS, size: 4 }, 'noComparison'],
    ['320 answers before', { ...TRAINED, size: 8 }, OTHERS, 'tooFewAnswers'],
    ['no calls of whoever finished', { ...TRAINED, perWeek: 0, before: 0, after: 0 }, OTHERS, 'tooFewAnswers'],
  ])('cannot be measured with %s', (_name, trained, others, why) => {
    expect(weigh([...peopleOf(trained), ...peopleOf(others)])).toMatchObject({ verdict: 'notMeasurable', why });
  });

  it('says nothing at all about four people: no share, no count, no effect', () => {
    const four = weigh([...peopleOf({ ...TRAINED, size: 4 }), ...peopleOf(OTHERS)]);
    expect([four.trained, four.finished, four.effect, four.power]).toEqual([null, null, null, null]);
    expect(four.skills[0]).toMatchObject({ trained: null, effect: null });
  });

  it('leaves out a skill that coaches do not score alike, and says so', () => {
    const people = [...peopleOf(TRAINED), ...peopleOf(OTHERS)];
    const other = { skillId: 'closing', alphas: [alpha(0.8)] };
    const skills = [{ skillId: 'listening', alphas: [alpha(0.9), alpha(0.5)] }, other];
    expect(weigh(people, { skills: skills.slice(0, 1) })).toMatchObject({ verdict: 'notMeasurable', why: 'notMeasuredAlike' });
    const left = weigh(people, { skills });
    expect(left.limits).toContain('skillLeftOut');
    expect(left.skills.map(({ measured }) => measured)).toEqual(['notAlike', 'alike']);
    expect(left.skills[0]).toMatchObject({ trained: { people: 10 }, effect: null });
    // Nobody was scored on what is left.
    expect(left.why).toBe('tooFewAnswers');
  });

  it('keeps what may not be forgotten: chance did not choose, nobody checked, weeks still run', () => {
    const late = peopleOf({ ...TRAINED, trainedIn: WEEKS - 4 });
    expect(weigh([...late, ...peopleOf(OTHERS)]).limits).toEqual(['notByChance', 'unchecked', 'fewTeams', 'stillRunning']);
    const skills = [{ skillId: 'listening', alphas: [alpha(0.8)] }];
    const redraws = { count: 0, turnsOf: () => new Map() };
    expect(weigh([...peopleOf(TRAINED), ...peopleOf(OTHERS)], { skills, redraws }).limits).toEqual(['fewTeams']);
  });

  it('answers nothing without skills', () => {
    expect(weigh(peopleOf(TRAINED), { skills: [] })).toMatchObject({ verdict: 'notMeasurable', why: 'noSkills', skills: [] });
  });
});

describe('estimateEffect', () => {
  it('compares at the same level: lower people are held against what lower people show', () => {
    // Levels 0.2, 0.4, 0.6, 0.8 keep their share; the trained start at 0.2 and end at 0.4.
    const others = [1, 2, 3, 4].flatMap((before) => peopleOf({ size: 5, before, after: before }));
    const people = peopleWeeks([...peopleOf({ size: 8, trainedIn: EVENT, before: 1, after: 2 }), ...others], FIRST, WEEKS);
    const effect = estimateEffect(stackedRows(people, TRANSFER_WINDOW), people.team);
    expect(effect?.expected).toBeCloseTo(0.2, 6);
    expect(effect?.difference).toBeCloseTo(0.2, 6);
  });

  it('is wider when the trained disagree, and there are fewer of them', () => {
    const mixed = (size: number) => {
      const trained = [3, 5].flatMap((after) => peopleOf({ size, trainedIn: EVENT, before: 3, after }));
      const people = peopleWeeks([...trained, ...peopleOf(OTHERS)], FIRST, WEEKS);
      const effect = estimateEffect(stackedRows(people, TRANSFER_WINDOW), people.team);
      return (effect?.high ?? 0) - (effect?.low ?? 0);
    };
    expect(mixed(3)).toBeGreaterThan(mixed(10));
    expect(mixed(10)).toBeGreaterThan(0.05);
  });
});
