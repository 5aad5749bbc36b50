import { NOT_STARTED, PACKAGE_PROGRESS, type PackageProgress, type PackageVerdict } from './package-status.js';

/**
 * What is known of an item after one more report about it. Done stays done and passed stays passed, whatever a later look reports;
 * a score below the one that passed changes nothing.
 */
export function afterReport(before: PackageVerdict, now: PackageVerdict): PackageVerdict {
  const passedBefore = before.success === 'passed';
  const keepsScore = passedBefore && (now.scoreRatio ?? 0) < (before.scoreRatio ?? 0);
  return {
    progress: furthest(before.progress, now.progress),
    success: passedBefore ? 'passed' : (now.success ?? before.success),
    scoreRatio: keepsScore ? before.scoreRatio : (now.scoreRatio ?? before.scoreRatio),
  };
}

/**
 * A package of several items: complete when all are; passed when all that judge were passed, and failed as soon as one was. The score
 * is the mean of the items that have one (the default roll-up of SCORM 2004, SN 4.6.1).
 */
export function packageRollup(items: readonly PackageVerdict[]): PackageVerdict {
  if (items.length <= 1) return items[0] ?? NOT_STARTED;
  const judged = items.filter(({ success }) => success !== null);
  const scores = items.flatMap(({ scoreRatio }) => scoreRatio ?? []);
  const progress = rolledProgress(items.map((item) => item.progress));
  const allPassed = progress === 'completed' && judged.length > 0 && judged.every(({ success }) => success === 'passed');
  return {
    progress,
    success: judged.some(({ success }) => success === 'failed') ? 'failed' : allPassed ? 'passed' : null,
    scoreRatio: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}

function rolledProgress(all: readonly PackageProgress[]): PackageProgress {
  if (all.every((progress) => progress === 'notStarted')) return 'notStarted';
  if (all.every((progress) => progress === 'completed')) return 'completed';
  return all.every((progress) => progress === 'completed' || progress === 'attempted') ? 'attempted' : 'inProgress';
}

const furthest = (a: PackageProgress, b: PackageProgress): PackageProgress =>
  PACKAGE_PROGRESS.indexOf(a) >= PACKAGE_PROGRESS.indexOf(b) ? a : b;
