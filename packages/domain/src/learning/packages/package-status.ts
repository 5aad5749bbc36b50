import type { Cmi, PackageStandard } from './package-kind.js';

/** How far a person is in a package: `attempted` is done and failed, so it may be tried again. */
export const PACKAGE_PROGRESS = ['notStarted', 'inProgress', 'attempted', 'completed'] as const;
export type PackageProgress = (typeof PACKAGE_PROGRESS)[number];

export interface PackageVerdict {
  readonly progress: PackageProgress;
  readonly success: 'passed' | 'failed' | null;
  /** 0–1; null: no score was reported. */
  readonly scoreRatio: number | null;
}

/** What the manifest asks of one item. */
export interface ItemRules {
  /** SCORM 1.2: of the raw score, on its own scale. SCORM 2004: of the scaled score, −1 to 1. */
  readonly masteryScore: number | null;
  /** SCORM 2004: of the progress measure, 0–1. */
  readonly completionThreshold: number | null;
}

export const NOT_STARTED: PackageVerdict = { progress: 'notStarted', success: null, scoreRatio: null };

/**
 * What the elements of one sitting mean. `passed` completes and succeeds, `completed` completes, `failed` was attempted, `incomplete`
 * and `browsed` are in progress. Finished without a status is in progress: only the package can say that it is done. Where the manifest
 * has a mastery score and the package a score, the two decide, and not the word; not while somebody only pauses, because half a test is
 * no test.
 * Source: SCORM 1.2 RTE 3.4.4 (lesson_status, mastery_score); SCORM 2004 4th ed. RTE 4.2.4.1, 4.2.22.1.
 */
export function packageVerdict(standard: PackageStandard, cmi: Cmi, finished: boolean, rules: ItemRules): PackageVerdict {
  return standard === 'scorm12' ? verdictOf12(cmi, finished, rules) : verdictOf2004(cmi, finished, rules);
}

function verdictOf12(cmi: Cmi, finished: boolean, { masteryScore }: ItemRules): PackageVerdict {
  const said = cmi['cmi.core.lesson_status'] ?? 'not attempted';
  const raw = numberIn(cmi['cmi.core.score.raw']);
  const scoreRatio = ratioOf(raw, numberIn(cmi['cmi.core.score.min']), numberIn(cmi['cmi.core.score.max']));
  const over = (finished && cmi['cmi.core.exit'] !== 'suspend') || ['passed', 'completed', 'failed'].includes(said);
  const status = over && masteryScore !== null && raw !== null ? (raw >= masteryScore ? 'passed' : 'failed') : said;
  return { ...meaningOf12(status, finished), scoreRatio };
}

function meaningOf12(status: string, finished: boolean): Pick<PackageVerdict, 'progress' | 'success'> {
  if (status === 'passed') return { progress: 'completed', success: 'passed' };
  if (status === 'completed') return { progress: 'completed', success: null };
  if (status === 'failed') return { progress: 'attempted', success: 'failed' };
  const started = finished || status === 'incomplete' || status === 'browsed';
  return { progress: started ? 'inProgress' : 'notStarted', success: null };
}

function verdictOf2004(cmi: Cmi, finished: boolean, { masteryScore, completionThreshold }: ItemRules): PackageVerdict {
  const scaled = numberIn(cmi['cmi.score.scaled']);
  const measure = numberIn(cmi['cmi.progress_measure']);
  const saidCompletion = cmi['cmi.completion_status'] ?? 'unknown';
  const completion =
    completionThreshold !== null && measure !== null
      ? measure >= completionThreshold
        ? 'completed'
        : 'incomplete'
      : saidCompletion;
  const saidSuccess = cmi['cmi.success_status'] ?? 'unknown';
  const over = (finished && cmi['cmi.exit'] !== 'suspend') || completion === 'completed' || saidSuccess !== 'unknown';
  const success = over && masteryScore !== null && scaled !== null ? (scaled >= masteryScore ? 'passed' : 'failed') : saidSuccess;
  return { ...meaningOf2004(completion, success, finished), scoreRatio: ratioOf2004(cmi, scaled) };
}

function meaningOf2004(completion: string, success: string, finished: boolean): Pick<PackageVerdict, 'progress' | 'success'> {
  if (success === 'passed') return { progress: 'completed', success };
  if (success === 'failed') return { progress: completion === 'completed' ? 'completed' : 'attempted', success };
  if (completion === 'completed') return { progress: 'completed', success: null };
  return { progress: finished || completion === 'incomplete' ? 'inProgress' : 'notStarted', success: null };
}

function ratioOf2004(cmi: Cmi, scaled: number | null): number | null {
  if (scaled !== null) return between(0, 1, scaled);
  return ratioOf(numberIn(cmi['cmi.score.raw']), numberIn(cmi['cmi.score.min']), numberIn(cmi['cmi.score.max']));
}

/** On 0–100 where the package does not say which scale it uses. */
function ratioOf(raw: number | null, min: number | null, max: number | null): number | null {
  if (raw === null) return null;
  const [low, high] = [min ?? 0, max ?? 100];
  return high > low ? between(0, 1, (raw - low) / (high - low)) : null;
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const between = (low: number, high: number, value: number) => Math.min(high, Math.max(low, value));
