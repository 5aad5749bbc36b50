import type { WeekKey } from '../shared/time/iso-week.js';

/** Where a piece of evidence comes from. `call`: one criterion answer on one evaluated interaction. */
export const OBSERVATION_SOURCES = ['quiz', 'practice', 'call', 'signOff'] as const;
export type ObservationSource = (typeof OBSERVATION_SOURCES)[number];

/** One piece of evidence about one skill of one person. */
export interface Observation {
  readonly personId: string;
  readonly skillId: string;
  readonly source: ObservationSource;
  /** 0 = not at all, 1 = fully. */
  readonly ratio: number;
  readonly observedAt: Date;
}

/** All observations of one person, skill and source in one ISO week: their count and the sum of their ratios. */
export interface WeekSum {
  readonly week: WeekKey;
  readonly n: number;
  readonly sum: number;
}

/** What evidence is about: knowing it (questions) or doing it (real calls). The two are never blended. */
const EVIDENCE_KINDS = ['knows', 'does'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const isEvidenceKind = (text: string): text is EvidenceKind => EVIDENCE_KINDS.some((kind) => kind === text);

/**
 * Which estimate a source feeds. A sign-off feeds neither: a supervisor chose the moment, so it is no random sample of the work.
 * Of calls only the randomly drawn ones may reach a rollup (`feedsEstimate`).
 */
export function evidenceKindOf(source: ObservationSource): EvidenceKind | null {
  if (source === 'quiz' || source === 'practice') return 'knows';
  return source === 'call' ? 'does' : null;
}

/** Only randomly drawn interactions feed estimates; a steered, requested or calibration draw is for coaching. */
export function feedsEstimate(drawReason: 'random' | 'steered' | 'requested' | 'calibration'): boolean {
  return drawReason === 'random';
}
