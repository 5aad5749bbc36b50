import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvaluationState as EvaluationStateValue } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { LocalizedText as LocalizedTextValue } from '@vakwerk/domain/shared/localized';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { CriterionAnswerObject, EvaluatedInteraction, EvaluationState } from '../evaluations/evaluation.object.js';
import { ScorecardVersionObject } from '../scorecards/scorecard-version.object.js';

export const AgreementMetric = { nominal: 'nominal', ordinal: 'ordinal', interval: 'interval' } as const;
registerEnumType(AgreementMetric, { name: 'AgreementMetric' });
export const NoAgreementReason = { noVariation: 'noVariation', tooFew: 'tooFew' } as const;
registerEnumType(NoAgreementReason, { name: 'NoAgreementReason' });

@ObjectType('RaterAgreement')
export class AgreementObject {
  @Field(() => Float, { nullable: true, description: '1 is full agreement, 0 what chance alone gives; null: see `reason`.' })
  value: number | null;

  @Field(() => NoAgreementReason, { nullable: true })
  reason: 'noVariation' | 'tooFew' | null;

  @Field(() => Float, { nullable: true, description: '95 %; null: too few calls to say.' })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => Int, { description: 'Calls with at least two answers.' })
  units: number;

  @Field(() => Int, { description: 'Answers in those calls.' })
  ratings: number;
}

@ObjectType()
export class SameAsReference {
  @Field(() => Int)
  same: number;

  @Field(() => Int)
  n: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType()
export class CalibratedFragment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String)
  note: string;
}

@ObjectType('CalibratedAnswer')
export class CalibratedAnswerObject {
  @Field(() => ID)
  evaluatorId: string;

  @Field(() => CriterionAnswerObject)
  answer: CriterionAnswerObject;

  @Field(() => Float, { nullable: true, description: 'null: not applicable.' })
  points: number | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [CalibratedFragment])
  fragments: readonly CalibratedFragment[];
}

/** One criterion in one call. */
@ObjectType()
export class CalibratedCriterionCall {
  @Field(() => ID)
  interactionId: string;

  @Field(() => Float, { nullable: true, description: '0–1 of all points possible; null under two answers with points.' })
  spread: number | null;

  @Field(() => SameAsReference, { nullable: true })
  sameAsReference: SameAsReference | null;

  @Field(() => [CalibratedAnswerObject])
  answers: CalibratedAnswerObject[];
}

@ObjectType('CalibratedCriterion')
export class CalibratedCriterionObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => Float, { nullable: true, description: 'The widest over the calls, 0–1.' })
  spread: number | null;

  @Field(() => AgreementMetric, { nullable: true })
  metric: 'nominal' | 'ordinal' | 'interval' | null;

  @Field(() => AgreementObject, { nullable: true, description: 'Krippendorff’s alpha.' })
  alpha: AgreementObject | null;

  @Field(() => AgreementObject, { nullable: true, description: 'Gwet’s AC1.' })
  ac1: AgreementObject | null;

  @Field(() => Boolean, { description: 'Alpha below 0.667: no evidence until calibrated again.' })
  flagged: boolean;

  @Field(() => [CalibratedCriterionCall])
  calls: CalibratedCriterionCall[];
}

@ObjectType('CalibrationDecision')
export class CalibrationDecisionObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  interactionId: string;

  @Field(() => ID)
  criterionId: string;

  @Field(() => CriterionAnswerObject)
  answer: CriterionAnswerObject;

  @Field(() => LocalizedText, { nullable: true })
  ruleNote: LocalizedTextValue | null;

  @Field(() => PersonName)
  decidedBy: PersonName;

  @Field(() => Date)
  decidedAt: Date;

  @Field(() => ID, { nullable: true, description: 'The draft version whose guidance got the rule.' })
  draftVersionId: string | null;
}

@ObjectType('CalibrationReport')
export class CalibrationReportObject {
  @Field(() => [CalibratedCriterionObject], { description: 'The widest spread first.' })
  criteria: CalibratedCriterionObject[];

  @Field(() => [CalibrationDecisionObject], { description: 'Newest first; the newest of a criterion and call counts.' })
  decisions: CalibrationDecisionObject[];
}

@ObjectType()
export class CalibrationEvaluatorProgress {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => Int, { description: 'Calls handed in.' })
  done: number;
}

@ObjectType('CalibrationCall')
export class CalibrationCallObject {
  @Field(() => Int)
  place: number;

  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => EvaluationState, { nullable: true, description: 'Of your own evaluation.' })
  ownState: EvaluationStateValue | null;
}

/** Several evaluators score the same calls without seeing each other. */
@ObjectType('Calibration')
export class CalibrationObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Send it back with a decision.' })
  version: number;

  @Field(() => PersonName)
  lead: PersonName;

  @Field(() => ID, { nullable: true, description: 'Whose answers the others are held against.' })
  referenceId: string | null;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the lead closed it early.' })
  closedAt: Date | null;

  @Field(() => Date, { nullable: true })
  revealedAt: Date | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`: should be scored by then.' })
  dueOn: string | null;

  @Field(() => ScorecardVersionObject)
  scorecardVersion: ScorecardVersionObject;

  @Field(() => [CalibrationEvaluatorProgress])
  evaluators: readonly CalibrationEvaluatorProgress[];

  @Field(() => [CalibrationCallObject])
  calls: readonly CalibrationCallObject[];

  @Field(() => Boolean, { description: 'You lead it: you close it and write down what is agreed.' })
  mayLead: boolean;

  @Field(() => Boolean, { description: 'You score it.' })
  scores: boolean;

  @Field(() => CalibrationReportObject, { nullable: true, description: 'null while it is blind, for everybody.' })
  report: CalibrationReportObject | null;
}

@ObjectType()
export class CalibrationSummary {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => PersonName)
  lead: PersonName;

  @Field(() => Date)
  openedAt: Date;

  @Field(() => Date, { nullable: true })
  revealedAt: Date | null;

  @Field(() => String, { nullable: true, description: '`YYYY-MM-DD`: should be scored by then.' })
  dueOn: string | null;

  @Field(() => Int)
  callCount: number;

  @Field(() => Int)
  evaluatorCount: number;

  @Field(() => Int, { description: 'Evaluators who handed in every call.' })
  doneCount: number;

  @Field(() => Int, { description: 'Calls you still have to hand in.' })
  leftForMe: number;
}

@ObjectType()
export class CalibrationCounts {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  revealed: number;
}

@ObjectType()
export class CalibrationConnection {
  @Field(() => [CalibrationSummary])
  nodes: CalibrationSummary[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => CalibrationCounts)
  counts: CalibrationCounts;
}

@ObjectType()
export class CallToCalibrateObject {
  @Field(() => EvaluatedInteraction)
  interaction: EvaluatedInteraction;

  @Field(() => PersonName)
  agent: PersonName;
}

@ObjectType()
export class CallToCalibrateConnection {
  @Field(() => [CallToCalibrateObject])
  nodes: CallToCalibrateObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class OwnSeverity {
  @Field(() => Int, { description: 'Calls you share with at least one colleague.' })
  n: number;

  @Field(() => Float, { nullable: true, description: 'Own score minus that of colleagues, −1 to 1; null under two calls.' })
  mean: number | null;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;
}
