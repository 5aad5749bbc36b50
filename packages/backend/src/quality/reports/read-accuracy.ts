import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type AccuracyLine, accuracyChange, accuracyLine, addErrors } from '@vakwerk/domain/quality/reports/accuracy-figures';
import { judgeValue } from '@vakwerk/domain/quality/reports/answer-tally';
import { type CriticalClass, criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { isId } from '../../platform/database/new-id.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';
import { type AnswerMark, type ReportedCard, type ReportFacts, ReportReader, type StoredErrors } from './report.reader.js';
import { bucketOf, type ReportPeriod, type ReportRequest, reportScope, tooFewPeople } from './report-scope.js';

/** The classes in the order they are shown: what hurts most first, and what is not critical apart. */
export const ACCURACY_CLASSES: readonly CriticalClass[] = ['customer', 'business', 'compliance', 'none'];

export interface AccuracyClass extends AccuracyLine {
  readonly change: ReturnType<typeof accuracyChange>;
  /** One per week or month of the report, in its order. */
  readonly series: readonly AccuracyLine[];
}

export interface AccuracyReport extends Pick<ReportFacts, 'evaluations' | 'people'> {
  readonly period: ReportPeriod;
  readonly cards: readonly ReportedCard[];
  readonly scorecardId: string | null;
  readonly tooFewPeople: boolean;
  readonly bucket: 'week' | 'month';
  readonly startsOn: readonly string[];
  /** Only classes that the cards have; empty when there are too few people. */
  readonly classes: readonly AccuracyClass[];
}

/** COPC-style accuracy on calls that chance drew: contacts without an error per critical class, and errors per opportunity for the rest. */
@Injectable()
export class ReadAccuracy {
  constructor(
    private readonly reader: ReportReader,
    private readonly contents: ScorecardContents,
  ) {}

  /** Without a card: all of them. @throws NotFound for a team that is not the reader's own */
  async run(actor: PersonActor, request: ReportRequest | null | undefined, now: Date = new Date()): Promise<AccuracyReport> {
    const scope = reportScope(actor, request, now);
    const { period, scorecardId } = scope;
    const cards = await this.reader.cards(scope);
    const known = scorecardId === null || isId(scorecardId);
    const { evaluations, people, versions, tallies } = known
      ? await this.reader.facts(scope)
      : { evaluations: 0, people: 0, versions: [], tallies: [] };
    const few = tooFewPeople(scope, people);
    const contents = new Map(await Promise.all(versions.map(async ({ id }) => [id, await this.contents.find(id)] as const)));
    const errors = few || tallies.length === 0 ? [] : await this.reader.errors(scope, marksOf(tallies, contents));
    const startsOn = [...new Set(errors.filter((row) => row.now).map((row) => row.startsOn))].sort();
    const classes = ACCURACY_CLASSES.flatMap((critical) => {
      const rows = errors.filter((row) => row.critical === critical);
      return rows.length === 0 ? [] : [classOf(critical, rows, startsOn)];
    });
    return { period, cards, scorecardId, evaluations, people, tooFewPeople: few, bucket: bucketOf(scope), startsOn, classes };
  }
}

function marksOf(tallies: ReportFacts['tallies'], contents: ReadonlyMap<string, ScorecardVersion>): AnswerMark[] {
  return tallies.flatMap(({ versionId, place, value }) => {
    const content = contents.get(versionId);
    const criterion = content && criteriaInOrder(content)[place];
    const judged = criterion && judgeValue(criterion, value);
    return judged ? [{ versionId, place, value, critical: criterion.critical, lost: judged.lost }] : [];
  });
}

function classOf(critical: CriticalClass, rows: readonly StoredErrors[], startsOn: readonly string[]): AccuracyClass {
  const [now, before] = [addErrors(rows.filter((row) => row.now)), addErrors(rows.filter((row) => !row.now))];
  return {
    ...accuracyLine(critical, now),
    change: accuracyChange(critical, now, before),
    series: startsOn.map((start) => accuracyLine(critical, addErrors(rows.filter((row) => row.now && row.startsOn === start)))),
  };
}
