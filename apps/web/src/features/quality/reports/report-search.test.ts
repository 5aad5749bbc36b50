import { describe, expect, it } from '@jest/globals';
import { reportFilter } from './report-filter';
import { readReportSearch } from './report-search';

describe('the address of a report', () => {
  it('keeps a period, and one of one’s own choice only when it is one', () => {
    expect(readReportSearch({ days: '28', team: 't' })).toEqual({ days: 28, team: 't' });
    expect(readReportSearch({ days: '91' })).toEqual({});
    expect(readReportSearch({ days: 5, worst: 'no' })).toEqual({});
    expect(readReportSearch({ from: '2026-01-01', until: '2026-03-31', days: 28 })).toEqual({
      from: '2026-01-01',
      until: '2026-03-31',
    });
    expect(readReportSearch({ from: '2026-03-31', until: '2026-01-01' })).toEqual({});
  });

  it('counts the days with both ends', () => {
    expect(reportFilter({ days: 28 }, '2026-11-30')).toEqual({ from: '2026-11-03', until: '2026-11-30' });
    expect(reportFilter({ from: '2026-01-01', until: '2026-01-31', card: 'c' }, '2026-11-30')).toEqual({
      from: '2026-01-01',
      until: '2026-01-31',
      scorecardId: 'c',
    });
  });
});
