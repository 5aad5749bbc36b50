import { describe, expect, test } from '@jest/globals';
import { exampleOf, withMethod } from './recurrence';

const rule = { method: 'completion', activeMonths: 12, windowMonths: 2, minActiveMonths: 6 } as const;

describe('how a certificate recurs', () => {
  test('the shortest worth is asked only where days are fixed', () => {
    expect(withMethod(rule)).toMatchObject({ minActiveMonths: 2 });
    expect(withMethod({ ...rule, method: 'fixed' })).toMatchObject({ minActiveMonths: 6 });
  });

  test('an example says until when it holds for who is done today', () => {
    const { expires, opens } = exampleOf(rule, new Date(2026, 2, 10, 12));
    expect([expires, opens].map((day) => day.toISOString().slice(0, 10))).toEqual(['2027-03-10', '2027-01-10']);
  });
});
