import { expect, it } from '@jest/globals';
import { checkGoal } from './skill-goal.js';

it.each([
  [null, null],
  ['2026-11-25', null],
  ['2028-11-24', null],
  ['2026-11-24', 'goalDatePast'],
  ['2028-12-01', 'goalDateFar'],
])('a goal by %s gives %s', (byOn, problem) => {
  const checked = checkGoal({ level: 'strong', byOn, shared: false }, '2026-11-25');
  expect(checked.ok ? null : checked.error).toBe(problem);
});
