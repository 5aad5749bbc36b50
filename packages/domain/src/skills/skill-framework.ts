import type { LevelThresholds } from '../shared/level-bands.js';
import type { LocalizedText } from '../shared/localized.js';
import type { IsoDate } from '../shared/time/local-time.js';

/** Where a framework comes from: made here, the Dutch customer contact framework, or an mbo work process. */
export const FRAMEWORK_SOURCES = ['own', 'ksf', 'mbo'] as const;
export type FrameworkSource = (typeof FRAMEWORK_SOURCES)[number];

/** One dated version of a set of skills; an older version stays readable for the evidence that points at it. */
export interface SkillFramework {
  readonly id: string;
  readonly source: FrameworkSource;
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly name: LocalizedText;
  readonly levelThresholds: LevelThresholds;
  readonly skills: readonly Skill[];
}

/** What lessons, questions, criteria, agreements and certificates point at. `code` is unique in its framework. */
export interface Skill {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** The broader skill this one is part of, in the same framework. */
  readonly parentId: string | null;
}
