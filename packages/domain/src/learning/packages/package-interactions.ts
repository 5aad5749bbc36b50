import type { Cmi, PackageStandard } from './package-kind.js';
import { parseDuration } from './package-time.js';

/** One answer, as the package tells of it; all in the package's own words. */
export interface PackageInteraction {
  readonly id: string;
  /** `choice`, `fill-in`, `matching` …; may be empty. */
  readonly type: string;
  /** The question in words; SCORM 1.2 has no place for it. */
  readonly description: string;
  readonly response: string;
  /** Every pattern that would have been right. */
  readonly correctResponses: readonly string[];
  /** `correct`, `wrong`, `incorrect`, `neutral`, `unanticipated`, or a number; may be empty. */
  readonly result: string;
  readonly latencySeconds: number | null;
}

const ELEMENT = /^cmi\.interactions\.(\d{1,4})\.(.+)$/;
/** A report is read by people. */
export const MOST_INTERACTIONS = 500;

/** The answers of one sitting, in the order in which the package numbered them. */
export function packageInteractions(standard: PackageStandard, cmi: Cmi): readonly PackageInteraction[] {
  const byNumber = new Map<number, Map<string, string>>();
  for (const [element, value] of Object.entries(cmi)) {
    const [, number, field] = ELEMENT.exec(element) ?? [];
    if (number === undefined || field === undefined) continue;
    const fields = byNumber.get(Number(number)) ?? new Map<string, string>();
    byNumber.set(Number(number), fields.set(field, value));
  }
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .slice(0, MOST_INTERACTIONS)
    .map(([, fields]) => ({
      id: fields.get('id') ?? '',
      type: fields.get('type') ?? '',
      description: fields.get('description') ?? '',
      response: fields.get(standard === 'scorm12' ? 'student_response' : 'learner_response') ?? '',
      correctResponses: [...fields].flatMap(([field, value]) => (/^correct_responses\.\d+\.pattern$/.test(field) ? [value] : [])),
      result: fields.get('result') ?? '',
      latencySeconds: parseDuration(standard, fields.get('latency') ?? ''),
    }));
}
