import { describe, expect, it } from '@jest/globals';
import { changesByWeek, controlWeeks, scaleOf } from './control-weeks';

const MONDAYS = ['2026-11-02', '2026-11-09', '2026-11-16'];
const change = (week: string, nl: string) => ({ kind: 'course' as const, week, at: `${week}T10:00:00Z`, name: { nl, en: nl } });
const control = {
  ...{ teamName: 'Noord', tooFewPeople: false, skill: null, centre: 0.8, spread: 1, weekStartsOn: MONDAYS },
  ...{
    share: [null, 0.8, 0.4],
    low: [null, 0.62, 0.6],
    high: [null, 0.98, 1],
    n: [0, 20, 18],
    signals: [null, null, 'below' as const],
  },
  changes: [
    change('2026-11-02', 'Eerder'),
    change('2026-11-09', 'Een'),
    change('2026-11-09', 'Twee'),
    change('2026-11-16', 'Drie'),
  ],
};

describe('the weeks of a control chart', () => {
  it('begin where something was seen', () => {
    expect(controlWeeks(control).map(({ week, share, signal }) => [week, share, signal])).toEqual([
      ['2026-11-09', 0.8, null],
      ['2026-11-16', 0.4, 'below'],
    ]);
    expect(controlWeeks({ ...control, n: [0, 0, 0] })).toEqual([]);
  });

  it('have their changes together, and none of a week that is not drawn', () => {
    expect(changesByWeek(control).map(({ week, of }) => [week, of.map(({ name }) => name.nl)])).toEqual([
      ['2026-11-09', ['Een', 'Twee']],
      ['2026-11-16', ['Drie']],
    ]);
  });

  it('fit on their scale with the limits, cut at tens', () => {
    expect(scaleOf(controlWeeks(control))).toEqual([0.4, 1]);
    expect(scaleOf([])).toEqual([0, 1]);
  });
});
