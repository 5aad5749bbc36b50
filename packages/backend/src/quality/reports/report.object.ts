import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AccuracyLine } from '@vakwerk/domain/quality/reports/accuracy-figures';
import type { CriterionFigure } from '@vakwerk/domain/quality/reports/criterion-figures';
import type { DifferenceWord as DifferenceWordValue } from '@vakwerk/domain/quality/scorecards/difference-word';
import type { CriticalClass as CriticalClassValue } from '@vakwerk/domain/quality/scorecards/scorecard';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { CriticalClass } from '../scorecards/scorecard-version.object.js';
import type { AccuracyClass, AccuracyReport } from './read-accuracy.js';
import type { CriterionReport } from './read-criterion-report.js';

export const DifferenceWord: { readonly [W in DifferenceWordValue]: W } = {
  more: 'more',
  less: 'less',
  same: 'same',
  unclear: 'unclear',
};
registerEnumType(DifferenceWord, { name: 'DifferenceWord', description: 'What a difference with its interval lets one say.' });
export const ReportBucket = { week: 'week', month: 'month' } as const;
registerEnumType(ReportBucket, { name: 'ReportBucket' });

@InputType()
export class ReportFilter {
  @Field(() => String, { nullable: true, description: 'First day of the calls, YYYY-MM-DD in your own time zone.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of the calls. Left out: today, and 91 days in all.' })
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of your own teams; left out: all of them.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true })
  scorecardId?: string | null;
}

/** Days, both ends included, and as many days just before them. */
@ObjectType('ReportPeriod')
export class ReportPeriodObject {
  @Field(() => String)
  from: string;

  @Field(() => String)
  until: string;

  @Field(() => String)
  beforeFrom: string;

  @Field(() => String)
  beforeUntil: string;
}

@ObjectType('ReportedCard')
export class ReportedCardObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => Int, { description: 'Evaluations on it in this period.' })
  evaluations: number;
}

/** This period minus the one before, with its 95 % interval (Newcombe). */
@ObjectType()
export class ReportDifference {
  @Field(() => Float)
  difference: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;

  @Field(() => DifferenceWord)
  word: DifferenceWordValue;
}

@ObjectType()
export class NamedCause {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  label: LocalizedText;

  @Field(() => Int)
  count: number;
}

@ObjectType('CriterionFigure')
export class CriterionFigureObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => LocalizedText, { description: 'As the newest version words it.' })
  text: LocalizedText;

  @Field(() => LocalizedText)
  sectionTitle: LocalizedText;

  @Field(() => CriticalClass)
  critical: CriticalClassValue;

  @Field(() => Int)
  failed: number;

  @Field(() => Int, { description: 'Evaluations in which it applied.' })
  n: number;

  @Field(() => Float, { nullable: true, description: 'Share that failed; null: too few to say.' })
  ratio: number | null;

  @Field(() => Float, { nullable: true, description: 'Wilson, 95 %.' })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => [Int], { description: 'Versions of the card it was scored on.' })
  versions: readonly number[];

  @Field(() => Boolean, { description: 'Its words or answers differ between these versions.' })
  changed: boolean;

  @Field(() => Int, { description: 'Failed in the period before.' })
  failedBefore: number;

  @Field(() => Int)
  nBefore: number;

  @Field(() => ReportDifference, { nullable: true })
  difference: ReportDifference | null;

  @Field(() => [NamedCause], { description: 'Named most often first.' })
  causes: readonly NamedCause[];

  @Field(() => Int, { description: 'Failures without a named cause.' })
  withoutCause: number;
}

@ObjectType('CriterionReport')
export class CriterionReportObject {
  @Field(() => ReportPeriodObject)
  period: ReportPeriodObject;

  @Field(() => [ReportedCardObject], { description: 'Scored on in this period, the one used most first.' })
  cards: readonly ReportedCardObject[];

  @Field(() => ID, { nullable: true })
  scorecardId: string | null;

  @Field(() => Int, { description: 'Evaluations of randomly drawn calls.' })
  evaluations: number;

  @Field(() => Int)
  evaluationsBefore: number;

  @Field(() => Int)
  people: number;

  @Field(() => Boolean, { description: 'A figure about a few people would be one about each of them.' })
  tooFewPeople: boolean;

  @Field(() => [CriterionFigureObject], { description: 'In the order of the newest version.' })
  criteria: readonly CriterionFigureObject[];
}

@ObjectType()
export class FailureFragment {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String)
  note: string;
}

/** One evaluation in which a criterion failed, with what shows it. */
@ObjectType('CriterionFailure')
export class CriterionFailureObject {
  @Field(() => ID)
  evaluationId: string;

  @Field(() => PersonName)
  agent: PersonName;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => Date, { nullable: true })
  audioRemovedOn: Date | null;

  @Field(() => String, { nullable: true })
  comment: string | null;

  @Field(() => [FailureFragment])
  fragments: readonly FailureFragment[];
}

@ObjectType()
export class CriterionFailureConnection {
  @Field(() => [CriterionFailureObject], { description: 'Newest call first.' })
  nodes: readonly CriterionFailureObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class AccuracyFigure {
  @Field(() => Float, { nullable: true, description: 'null: too few to say.' })
  ratio: number | null;

  @Field(() => Float, { nullable: true, description: '95 %.' })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => Int, { description: 'Contacts for a critical class, opportunities for what is not critical.' })
  n: number;

  @Field(() => Int)
  contacts: number;

  @Field(() => Int, { description: 'Contacts with an error, or errors.' })
  errors: number;
}

@ObjectType('AccuracyClass')
export class AccuracyClassObject extends AccuracyFigure {
  @Field(() => CriticalClass, { description: '`none`: 1 − errors ÷ opportunities over what is not critical.' })
  critical: CriticalClassValue;

  @Field(() => ReportDifference, { nullable: true, description: 'Critical classes only.' })
  change: ReportDifference | null;

  @Field(() => [AccuracyFigure], { description: 'One per entry of `startsOn`.' })
  series: readonly AccuracyFigure[];
}

@ObjectType('AccuracyReport')
export class AccuracyReportObject {
  @Field(() => ReportPeriodObject)
  period: ReportPeriodObject;

  @Field(() => [ReportedCardObject])
  cards: readonly ReportedCardObject[];

  @Field(() => ID, { nullable: true, description: 'null: all cards together.' })
  scorecardId: string | null;

  @Field(() => Int)
  evaluations: number;

  @Field(() => Int)
  people: number;

  @Field(() => Boolean)
  tooFewPeople: boolean;

  @Field(() => ReportBucket)
  bucket: 'week' | 'month';

  @Field(() => [String], { description: 'First day of each week or month with evaluations.' })
  startsOn: readonly string[];

  @Field(() => [AccuracyClassObject])
  classes: readonly AccuracyClassObject[];
}

const figureView = ({ ratio, interval, n, contacts, errors }: AccuracyLine): AccuracyFigure => ({
  ratio,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  contacts,
  errors,
});
const classView = ({ critical, change, series, ...line }: AccuracyClass): AccuracyClassObject => ({
  ...figureView({ critical, ...line }),
  critical,
  change,
  series: series.map(figureView),
});

export const accuracyView = ({ classes, ...report }: AccuracyReport): AccuracyReportObject => ({
  ...report,
  classes: classes.map(classView),
});

export const criterionReportView = ({ criteria, ...report }: CriterionReport): CriterionReportObject => ({
  ...report,
  criteria: criteria.map(criterionView),
});

/** What rests on too few answers keeps its counts; the share and its interval stay away. */
function criterionView(figure: CriterionFigure): CriterionFigureObject {
  const { criterion, section, tooFew, failure, before, rootCauses } = figure;
  const shown = tooFew ? null : failure;
  return {
    ...figure,
    text: criterion.text,
    sectionTitle: section.title,
    critical: criterion.critical,
    ratio: shown?.ratio ?? null,
    low: shown?.low ?? null,
    high: shown?.high ?? null,
    failedBefore: before.failed,
    nBefore: before.n,
    causes: rootCauses.flatMap(({ rootCauseId, count }) => {
      const cause = criterion.rootCauses.find(({ id }) => id === rootCauseId);
      return cause ? [{ id: cause.id, label: cause.label, count }] : [];
    }),
  };
}
