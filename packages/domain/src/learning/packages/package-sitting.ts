import { type Cmi, ELEMENTS, type PackageStandard, SUSPEND_DATA_MOST } from './package-kind.js';
import type { ItemRules } from './package-status.js';
import { formatDuration, parseDuration } from './package-time.js';

/** The last time somebody sat down with this item. */
export interface LastSitting {
  readonly cmi: Cmi;
  readonly finished: boolean;
}

/** What an item is given when it starts. */
export interface SittingStart {
  /** `resume`: it goes on where it was. */
  readonly entry: 'ab-initio' | 'resume' | '';
  /** What the package said before and finds back. */
  readonly kept: Cmi;
}

export interface Learner {
  readonly id: string;
  /** `Family name, given name`: that is how the standard has it. */
  readonly name: string;
}

/**
 * How a new sitting begins. A sitting that was paused, or that ended without a goodbye (a tab that was closed, a battery that was
 * empty), goes on. SCORM 1.2 keeps what it was told for as long as the person learns; SCORM 2004 begins anew after a normal end.
 * Source: SCORM 1.2 RTE 3.4.4 (entry, exit); SCORM 2004 4th ed. RTE 4.2.7, 4.2.8.
 */
export function sittingStart(standard: PackageStandard, last: LastSitting | null): SittingStart {
  if (!last) return { entry: 'ab-initio', kept: {} };
  const paused = !last.finished || last.cmi[ELEMENTS[standard].exit] === 'suspend';
  if (standard === 'scorm12') return { entry: paused ? 'resume' : '', kept: without(last.cmi, OF_ONE_SITTING_12) };
  return paused ? { entry: 'resume', kept: without(last.cmi, OF_ONE_SITTING_2004) } : { entry: 'ab-initio', kept: {} };
}

/** Write-only elements: they belong to the sitting in which they were written. */
const OF_ONE_SITTING_12 = /^cmi\.(core\.(exit|session_time)|interactions\.)/;
const OF_ONE_SITTING_2004 = /^(cmi\.(exit|session_time)$|adl\.)/;

const without = (cmi: Cmi, left: RegExp): Cmi =>
  Object.fromEntries(Object.entries(cmi).filter(([element]) => !left.test(element)));

/** Every element an item may read at its start, and nobody can change: about the person, the item and what came before. */
export function launchElements(
  standard: PackageStandard,
  start: SittingStart,
  about: {
    readonly learner: Learner;
    readonly rules: ItemRules;
    readonly launchData: string | null;
    readonly totalSeconds: number;
    /** False: somebody looks around and nothing counts. */
    readonly counts: boolean;
  },
): Cmi {
  const { learner, rules, launchData, counts } = about;
  const totalTime = formatDuration(standard, about.totalSeconds);
  const credit = counts ? 'credit' : 'no-credit';
  const mode = counts ? 'normal' : 'browse';
  if (standard === 'scorm12')
    return {
      'cmi.core.student_id': learner.id,
      'cmi.core.student_name': learner.name,
      'cmi.core.credit': credit,
      'cmi.core.entry': start.entry,
      'cmi.core.lesson_mode': mode,
      'cmi.core.total_time': totalTime,
      ...(launchData === null ? {} : { 'cmi.launch_data': launchData }),
      ...(rules.masteryScore === null ? {} : { 'cmi.student_data.mastery_score': String(rules.masteryScore) }),
      ...start.kept,
    };
  return {
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.credit': credit,
    'cmi.entry': start.entry,
    'cmi.mode': mode,
    'cmi.total_time': totalTime,
    ...(launchData === null ? {} : { 'cmi.launch_data': launchData }),
    ...(rules.masteryScore === null ? {} : { 'cmi.scaled_passing_score': String(rules.masteryScore) }),
    ...(rules.completionThreshold === null ? {} : { 'cmi.completion_threshold': String(rules.completionThreshold) }),
    ...start.kept,
  };
}

/**
 * Seconds of this sitting that count: what the package says, held against the clock, because nobody sits longer than the time that
 * went by; the clock itself when the package says nothing.
 */
export function sittingSeconds(standard: PackageStandard, cmi: Cmi, elapsedSeconds: number): number {
  const said = cmi[ELEMENTS[standard].sessionTime];
  const reported = said === undefined ? null : parseDuration(standard, said);
  return Math.min(reported ?? elapsedSeconds, Math.max(0, elapsedSeconds) + SLACK_SECONDS);
}

/** The package's clock starts while its page loads, ours when it is launched; rounding goes both ways. */
const SLACK_SECONDS = 2;

const ELEMENT = /^(cmi|adl)(\.[a-z_0-9]{1,50}){1,8}$/;
const LONGEST_VALUE = 64_000;
/** What one sitting may say in all. A course of a hundred questions with long answers stays under a tenth of it. */
const MOST_ELEMENTS = 5_000;
const MOST_CHARACTERS = 500_000;

/** Why a report is not taken; null when it is. */
export function reportProblem(standard: PackageStandard, cmi: Cmi): 'unknownElement' | 'valueTooLong' | 'tooMuchSaid' | null {
  const entries = Object.entries(cmi);
  if (entries.some(([element]) => !ELEMENT.test(element))) return 'unknownElement';
  if (entries.some(([element, value]) => value.length > longest(standard, element))) return 'valueTooLong';
  const characters = entries.reduce((sum, [element, value]) => sum + element.length + value.length, 0);
  return entries.length > MOST_ELEMENTS || characters > MOST_CHARACTERS ? 'tooMuchSaid' : null;
}

const longest = (standard: PackageStandard, element: string): number =>
  element === ELEMENTS[standard].suspendData ? SUSPEND_DATA_MOST[standard] : LONGEST_VALUE;
