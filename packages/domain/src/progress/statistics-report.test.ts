import { expect, it } from '@jest/globals';
import { statisticsReport } from './statistics-report.js';

it('prints the published values, and the coverage of every world', () => {
  const report = statisticsReport(1);
  expect(report).toContain('| Krippendorff α, nominal |');
  expect(report).toMatch(/\| half a year, skills that move \| 40 \| \d/);
});
