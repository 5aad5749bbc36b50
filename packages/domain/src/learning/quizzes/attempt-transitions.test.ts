import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ATTEMPT_STATES,
  type AttemptClock,
  type AttemptDeed,
  attemptOnClock,
  attemptOnDeed,
  GRACE_MIN_MS,
  LATE_HANDLINGS,
  nextTransitionAt,
} from './attempt-transitions.js';

const CLOSE = Date.UTC(2026, 10, 24, 10);
const GRACE = 300;
const GRACE_MS = GRACE * 1000;
const clock = (handling: AttemptClock['handling'], state: AttemptClock['state'] = 'inProgress'): AttemptClock => ({
  state,
  closesAt: new Date(CLOSE),
  handling,
  graceSeconds: GRACE,
});
const after = (ms: number) => new Date(CLOSE + ms);
/** Finished at the moment of sending itself. */
const NOW = 'now';
const CLOSED = 'close';
const GRACE_END = 'close + grace';

/** The table of learning.md, row by row, each border with one millisecond on both sides. */
const ROWS: readonly [AttemptClock['handling'], AttemptDeed, number, boolean, AttemptClock['state'], string | null][] = [
  // now ≤ close: any handling
  ['autosubmit', 'save', -1, true, 'inProgress', null],
  ['autosubmit', 'save', 0, true, 'inProgress', null],
  ['autosubmit', 'finish', -1, true, 'finished', NOW],
  ['autosubmit', 'finish', 0, true, 'finished', NOW],
  ['autosubmit', 'timeUp', -1, true, 'inProgress', null],
  ['autosubmit', 'timeUp', 0, true, 'inProgress', null],
  ['autoabandon', 'save', -1, true, 'inProgress', null],
  ['autoabandon', 'save', 0, true, 'inProgress', null],
  ['autoabandon', 'finish', 0, true, 'finished', NOW],
  ['autoabandon', 'timeUp', 0, true, 'inProgress', null],
  ['grace', 'save', -1, true, 'inProgress', null],
  ['grace', 'save', 0, true, 'inProgress', null],
  ['grace', 'finish', 0, true, 'finished', NOW],
  ['grace', 'timeUp', 0, true, 'inProgress', null],
  // close < now ≤ close + graceMin: autosubmit, autoabandon
  ['autosubmit', 'save', 1, true, 'finished', NOW],
  ['autosubmit', 'save', GRACE_MIN_MS - 1, true, 'finished', NOW],
  ['autosubmit', 'save', GRACE_MIN_MS, true, 'finished', NOW],
  ['autosubmit', 'finish', GRACE_MIN_MS, true, 'finished', NOW],
  ['autosubmit', 'timeUp', 1, true, 'finished', NOW],
  ['autoabandon', 'save', 1, true, 'finished', NOW],
  ['autoabandon', 'save', GRACE_MIN_MS, true, 'finished', NOW],
  ['autoabandon', 'timeUp', GRACE_MIN_MS, true, 'finished', NOW],
  // now > close + graceMin: autosubmit, autoabandon
  ['autosubmit', 'save', GRACE_MIN_MS + 1, false, 'finished', CLOSED],
  ['autosubmit', 'finish', GRACE_MIN_MS + 1, false, 'finished', CLOSED],
  ['autosubmit', 'timeUp', 86_400_000, false, 'finished', CLOSED],
  ['autoabandon', 'save', GRACE_MIN_MS + 1, false, 'abandoned', CLOSED],
  ['autoabandon', 'finish', GRACE_MIN_MS + 1, false, 'abandoned', CLOSED],
  // close < now ≤ close + graceMin: grace
  ['grace', 'save', 1, true, 'overdue', null],
  ['grace', 'save', GRACE_MIN_MS - 1, true, 'overdue', null],
  ['grace', 'save', GRACE_MIN_MS, true, 'overdue', null],
  ['grace', 'finish', 1, true, 'finished', NOW],
  ['grace', 'finish', GRACE_MIN_MS, true, 'finished', NOW],
  ['grace', 'timeUp', GRACE_MIN_MS, true, 'overdue', null],
  // close + graceMin < now ≤ close + grace + graceMin: grace
  ['grace', 'save', GRACE_MIN_MS + 1, false, 'overdue', null],
  ['grace', 'save', GRACE_MS + GRACE_MIN_MS - 1, false, 'overdue', null],
  ['grace', 'save', GRACE_MS + GRACE_MIN_MS, false, 'overdue', null],
  ['grace', 'finish', GRACE_MIN_MS + 1, false, 'finished', NOW],
  ['grace', 'finish', GRACE_MS + GRACE_MIN_MS, false, 'finished', NOW],
  ['grace', 'timeUp', GRACE_MS + GRACE_MIN_MS, false, 'overdue', null],
  // later: grace
  ['grace', 'save', GRACE_MS + GRACE_MIN_MS + 1, false, 'abandoned', GRACE_END],
  ['grace', 'finish', GRACE_MS + GRACE_MIN_MS + 1, false, 'abandoned', GRACE_END],
  ['grace', 'timeUp', 86_400_000, false, 'abandoned', GRACE_END],
];
const moment = (word: string | null, ms: number) =>
  word === null ? null : { [NOW]: after(ms), [CLOSED]: after(0), [GRACE_END]: after(GRACE_MS) }[word];

describe('attemptOnDeed', () => {
  it.each(ROWS)('%s, %s at close %d ms → saved %s, %s at %s', (handling, deed, ms, saved, state, ended) => {
    expect(attemptOnDeed(clock(handling), deed, after(ms))).toEqual({ saved, state, endedAt: moment(ended, ms) });
  });

  it.each(ROWS.filter(([handling]) => handling === 'grace'))(
    'an overdue one gets the same verdict: %s, %s at close %d ms',
    (handling, deed, ms, saved, state, ended) => {
      expect(attemptOnDeed(clock(handling, 'overdue'), deed, after(ms))).toEqual({ saved, state, endedAt: moment(ended, ms) });
    },
  );

  it.each(LATE_HANDLINGS)('without a close it is always in time: %s', (handling) => {
    const never = { ...clock(handling), closesAt: null };
    expect(attemptOnDeed(never, 'save', after(9e9))).toEqual({ saved: true, state: 'inProgress', endedAt: null });
    expect(attemptOnDeed(never, 'timeUp', after(9e9))).toEqual({ saved: true, state: 'inProgress', endedAt: null });
    expect(attemptOnDeed(never, 'finish', after(9e9))).toEqual({ saved: true, state: 'finished', endedAt: after(9e9) });
    expect(nextTransitionAt(never)).toBeNull();
  });

  it.each(['finished', 'abandoned'] as const)('what is %s stays so, and takes nothing', (state) => {
    expect(attemptOnDeed(clock('autosubmit', state), 'finish', after(-1))).toEqual({ saved: false, state, endedAt: null });
    expect(attemptOnClock(clock('grace', state), after(9e9))).toBeNull();
  });

  it('no grace at all leaves only the network’s minute', () => {
    const short = { ...clock('grace'), graceSeconds: 0 };
    expect(attemptOnDeed(short, 'save', after(GRACE_MIN_MS))).toMatchObject({ saved: true, state: 'overdue' });
    expect(attemptOnDeed(short, 'save', after(GRACE_MIN_MS + 1))).toMatchObject({ saved: false, state: 'abandoned' });
  });
});

describe('attemptOnClock', () => {
  it.each([
    ['autosubmit', 'inProgress', GRACE_MIN_MS, null],
    ['autosubmit', 'inProgress', GRACE_MIN_MS + 1, { state: 'finished', endedAt: after(0) }],
    ['autoabandon', 'inProgress', GRACE_MIN_MS, null],
    ['autoabandon', 'inProgress', GRACE_MIN_MS + 1, { state: 'abandoned', endedAt: after(0) }],
    ['grace', 'inProgress', 0, null],
    ['grace', 'inProgress', 1, { state: 'overdue', endedAt: null }],
    ['grace', 'overdue', 1, null],
    ['grace', 'overdue', GRACE_MS + GRACE_MIN_MS, null],
    ['grace', 'overdue', GRACE_MS + GRACE_MIN_MS + 1, { state: 'abandoned', endedAt: after(GRACE_MS) }],
    // The schedule was down all this time: straight to where it would have come.
    ['grace', 'inProgress', GRACE_MS + GRACE_MIN_MS + 1, { state: 'abandoned', endedAt: after(GRACE_MS) }],
    ['autosubmit', 'inProgress', 9e9, { state: 'finished', endedAt: after(0) }],
  ] as const)('%s, %s at close + %d ms', (handling, state, ms, verdict) => {
    expect(attemptOnClock(clock(handling, state), after(ms))).toEqual(verdict);
  });

  it('comes to the same end as a late visit of the person, and again changes nothing', () => {
    const handling = fc.constantFrom(...LATE_HANDLINGS);
    const times = fc.array(fc.integer({ min: -400_000, max: 800_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(handling, fc.constantFrom(...ATTEMPT_STATES), times, (how, state, offsets) => {
        let now = clock(how, state);
        for (const ms of [...offsets].sort((a, b) => a - b)) {
          const verdict = attemptOnClock(now, after(ms));
          if (!verdict) continue;
          const visit = attemptOnDeed(now, 'save', after(ms));
          expect({ state: visit.state, endedAt: visit.endedAt }).toEqual(verdict);
          now = { ...now, state: verdict.state };
          expect(attemptOnClock(now, after(ms))).toBeNull();
        }
      }),
    );
  });
});
