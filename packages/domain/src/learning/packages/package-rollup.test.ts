import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterReport, packageRollup } from './package-rollup.js';
import { NOT_STARTED, PACKAGE_PROGRESS, type PackageVerdict } from './package-status.js';

const verdict = (
  progress: PackageVerdict['progress'],
  success: PackageVerdict['success'] = null,
  scoreRatio: number | null = null,
) => ({
  progress,
  success,
  scoreRatio,
});

describe('an item after one more report', () => {
  it.each([
    ['starts', NOT_STARTED, verdict('inProgress'), verdict('inProgress')],
    ['is done', verdict('inProgress'), verdict('completed'), verdict('completed')],
    ['stays done when somebody looks again', verdict('completed'), verdict('inProgress'), verdict('completed')],
    [
      'stays passed, with the score that passed',
      verdict('completed', 'passed', 0.9),
      verdict('attempted', 'failed', 0.2),
      verdict('completed', 'passed', 0.9),
    ],
    [
      'takes a better score',
      verdict('completed', 'passed', 0.8),
      verdict('completed', 'passed', 1),
      verdict('completed', 'passed', 1),
    ],
    [
      'can be passed after it failed',
      verdict('attempted', 'failed', 0.2),
      verdict('completed', 'passed', 0.7),
      verdict('completed', 'passed', 0.7),
    ],
    ['keeps a score nobody speaks of', verdict('inProgress', null, 0.4), verdict('inProgress'), verdict('inProgress', null, 0.4)],
  ])('%s', (_, before, now, after) => expect(afterReport(before, now)).toEqual(after));
});

describe('a package of several items', () => {
  it.each([
    ['nothing', [], NOT_STARTED],
    ['one is what it is', [verdict('attempted', 'failed', 0.3)], verdict('attempted', 'failed', 0.3)],
    ['none begun', [NOT_STARTED, NOT_STARTED], NOT_STARTED],
    ['one of two done', [verdict('completed'), NOT_STARTED], verdict('inProgress')],
    ['all done', [verdict('completed'), verdict('completed')], verdict('completed')],
    [
      'reading done and test passed',
      [verdict('completed'), verdict('completed', 'passed', 0.8)],
      verdict('completed', 'passed', 0.8),
    ],
    [
      'test passed before the reading is done',
      [verdict('inProgress'), verdict('completed', 'passed', 0.8)],
      verdict('inProgress', null, 0.8),
    ],
    [
      'one of two tests failed',
      [verdict('attempted', 'failed', 0.2), verdict('completed', 'passed', 0.8)],
      verdict('attempted', 'failed', 0.5),
    ],
  ])('%s', (_, items, whole) => expect(packageRollup(items)).toEqual(whole));
});

const anyVerdict = fc
  .record({
    progress: fc.constantFrom(...PACKAGE_PROGRESS),
    success: fc.constantFrom('passed' as const, 'failed' as const, null),
    scoreRatio: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map((one): PackageVerdict => (one.success === 'passed' ? { ...one, progress: 'completed' } : one));

describe('reports', () => {
  it('never take anything back, and the same one twice is the same as once', () => {
    fc.assert(
      fc.property(anyVerdict, anyVerdict, (before, now) => {
        const after = afterReport(before, now);
        expect(PACKAGE_PROGRESS.indexOf(after.progress)).toBeGreaterThanOrEqual(PACKAGE_PROGRESS.indexOf(before.progress));
        if (before.success === 'passed') expect(after.success).toBe('passed');
        expect(afterReport(after, now)).toEqual(after);
      }),
    );
  });
});
