import type { LocalizedText } from '../../shared/localized.js';

/**
 * A scorecard version as it is frozen at publish. The order of `sections` and of `criteria` in them is the order on the screen,
 * on the keyboard and in packed answers, so it may never change after publish.
 */
export interface ScorecardVersion {
  /** `weightedPoints` weighs every point (Genesys Cloud); `weightedPercentages` weighs section ratios (Zoom, Calabrio, Amazon Connect). */
  readonly model: ScoringModel;
  readonly sections: readonly ScorecardSection[];
  readonly policies: ScorecardPolicies;
}

export type ScoringModel = 'weightedPoints' | 'weightedPercentages';

export interface ScorecardPolicies {
  /** What a criterion that does not apply (or is hidden by its condition) does to the sums. */
  readonly naPolicy: NaPolicy;
  readonly fatalEffect: FatalEffect;
  /** The evaluation passes from this ratio (0–1) up; null: this scorecard has no pass line. */
  readonly passRatio: number | null;
  /** Most bonus points one evaluation can earn. A bonus point is one percentage point: 5 adds 0.05 to the ratio. */
  readonly bonusCap: number;
  /** false: agents do not score themselves on this card, whatever the organisation chose. Absent: as the organisation chose. */
  readonly selfEvaluation?: boolean | undefined;
}

export type NaPolicy = 'exclude' | 'equalSplit' | 'groupMean' | 'zero' | 'forbid';
export type FatalEffect = 'zero' | 'flagOnly';

export interface ScorecardSection {
  readonly id: string;
  readonly title: LocalizedText;
  /** ≥ 0; only the proportion between sections matters. */
  readonly weight: number;
  /** What a fatal with scope `section` does in this section; null follows `policies.fatalEffect`. */
  readonly failSection: FatalEffect | null;
  readonly criteria: readonly ScorecardCriterion[];
}

export interface ScorecardCriterion {
  readonly id: string;
  readonly text: LocalizedText;
  readonly guidance: CriterionGuidance;
  readonly type: CriterionType;
  /** Empty for `text`. A `scale` has 3 or 5; a `checklist` at most 15 (it is stored as a bitmask in a smallint). */
  readonly options: readonly ScorecardOption[];
  readonly naAllowed: boolean;
  /** Points below zero are a publish problem unless the card says so here. */
  readonly negativePointsAllowed: boolean;
  readonly commentRequired: CommentRequired;
  readonly critical: CriticalClass;
  readonly fatal: FatalScope;
  /** Bonus points come on top of the ratio and never enter the maximum. */
  readonly bonus: boolean;
  readonly condition: CriterionCondition | null;
  readonly skillId: string | null;
  readonly rootCauses: readonly RootCause[];
}

/** `text` is a remark and never scored. */
export type CriterionType = 'yesNo' | 'choice' | 'scale' | 'checklist' | 'text';
export type CommentRequired = 'never' | 'always' | 'whenNotFull';
export type CriticalClass = 'none' | 'customer' | 'business' | 'compliance';
export type FatalScope = 'none' | 'section' | 'evaluation';

export interface ScorecardOption {
  readonly id: string;
  readonly label: LocalizedText;
  readonly points: number;
}

/** Shown only when an earlier criterion has one of these options. */
export interface CriterionCondition {
  readonly criterionId: string;
  readonly optionIds: readonly string[];
}

/** What to listen for; each part may stay empty, but then in both languages. */
export interface CriterionGuidance {
  readonly explanation: LocalizedText;
  readonly goodExample: LocalizedText;
  readonly badExample: LocalizedText;
}

export interface RootCause {
  readonly id: string;
  readonly label: LocalizedText;
}

/** All criteria in screen order: the order of packed answers and of `byCriterion` in a score. */
export function criteriaInOrder(version: Pick<ScorecardVersion, 'sections'>): readonly ScorecardCriterion[] {
  return version.sections.flatMap((section) => section.criteria);
}

export function isScored(criterion: Pick<ScorecardCriterion, 'type'>): boolean {
  return criterion.type !== 'text';
}

/** The most points a criterion can give: M in the formulas. A checklist adds up, the other types give one option's points. */
export function highestPoints(criterion: Pick<ScorecardCriterion, 'type' | 'options'>): number {
  const points = criterion.options.map((option) => option.points);
  if (points.length === 0) return 0;
  return criterion.type === 'checklist' ? sum(points.filter((p) => p > 0)) : Math.max(...points);
}

/** The fewest points a criterion can give: reaching them is what makes a fatal criterion fatal, whatever the option is called. */
export function lowestPoints(criterion: Pick<ScorecardCriterion, 'type' | 'options'>): number {
  const points = criterion.options.map((option) => option.points);
  if (points.length === 0) return 0;
  return criterion.type === 'checklist' ? sum(points.filter((p) => p < 0)) : Math.min(...points);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
