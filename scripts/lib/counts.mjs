import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './project.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {Counts[]} parts @returns {Counts} */
export const sum = (parts) =>
  parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    none(),
  );

/** The line every test run ends with. */
export const closingLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Counts of a `jest --json` file. A test file that could not even be loaded counts as one failed test; no file at all too. */
export function countJest(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/**
 * Full names of the tests of a `jest --json` file that were skipped or failed, with the file they are in.
 * @returns {{skipped: string[], failed: string[]}}
 */
export function namesInJest(file) {
  if (!existsSync(file)) return { skipped: [], failed: ['jest itself: it left no results'] };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const names = { skipped: [], failed: [] };
  for (const { name, status, assertionResults } of testResults) {
    const path = relative(ROOT, name);
    if (status === 'failed' && assertionResults.length === 0) names.failed.push(`${path}: could not be loaded`);
    for (const test of assertionResults) {
      // The beginning of why, too: whoever only reads the end of a long run must be able to see what was the matter.
      const why = () => (test.failureMessages?.[0] ?? '').split('\n').slice(0, 12).join('\n').replace(/^/gm, '      ');
      if (test.status === 'failed') names.failed.push(`${path}: ${test.fullName}\n${why()}`);
      if (test.status === 'pending' || test.status === 'todo') names.skipped.push(`${path}: ${test.fullName}`);
    }
  }
  return names;
}

/** Names in the counts the journeys wrote. Journeys that broke off wrote none, and that too has a name. */
export function namesInJourneys({ failed, names = { skipped: [], failed: [] } }) {
  const mark = (name) => `e2e: ${name}`;
  const unnamed = failed > names.failed.length ? ['the journeys broke off before they could say what failed'] : [];
  return { skipped: names.skipped.map(mark), failed: [...names.failed, ...unnamed].map(mark) };
}

export const readCounts = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
export const writeCounts = (file, counts) => writeFileSync(file, `${JSON.stringify(counts)}\n`);
