import { Injectable } from '@nestjs/common';
import type { ErrorSums } from '@vakwerk/domain/quality/reports/accuracy-figures';
import type { AnswerTally } from '@vakwerk/domain/quality/reports/answer-tally';
import type { FailureComment } from '@vakwerk/domain/quality/reports/criterion-figures';
import type { CriticalClass } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { Parameters } from '../register/register.queries.js';
import { countedEvaluations } from './counted.js';
import { bucketOf, type ReportScope } from './report-scope.js';

export interface ReportedCard {
  readonly id: string;
  readonly name: LocalizedText;
  /** Evaluations on it in this period. */
  readonly evaluations: number;
}

/** What figures are made of: a few rows, however many evaluations there were. */
export interface ReportFacts {
  readonly evaluations: number;
  readonly evaluationsBefore: number;
  /** Different agents in this period. */
  readonly people: number;
  readonly versions: readonly { readonly id: string; readonly number: number }[];
  readonly tallies: readonly AnswerTally[];
}

/** What one given answer means, for the database to add up. */
export interface AnswerMark {
  readonly versionId: string;
  readonly place: number;
  readonly value: number;
  readonly critical: CriticalClass;
  readonly lost: boolean;
}

export interface StoredErrors extends ErrorSums {
  readonly critical: CriticalClass;
  readonly now: boolean;
  /** First day of the week or month. */
  readonly startsOn: string;
}

/** Places of one criterion: it may stand elsewhere on another version. */
export interface CriterionPlace {
  readonly versionId: string;
  readonly place: number;
}

const MOST_COMMENTS = 5_000;

/** Counts for reports, each in one statement over the evaluations that count. */
@Injectable()
export class ReportReader {
  constructor(private readonly database: Database) {}

  /** The cards that were scored on in this period, the one used most first. */
  cards(scope: ReportScope): Promise<ReportedCard[]> {
    const { sql, parameters } = this.counted({ ...scope, scorecardId: null });
    return this.ask(
      `WITH counted AS (${sql})
       SELECT c.id, c.name, count(*)::integer AS evaluations FROM counted e JOIN scorecard c ON c.org_id = $1 AND c.id = e.scorecard_id
        WHERE e.now GROUP BY c.id, c.name ORDER BY count(*) DESC, c.id LIMIT 100`,
      parameters,
    );
  }

  async facts(scope: ReportScope): Promise<ReportFacts> {
    const { sql, parameters } = this.counted(scope);
    const [row] = await this.ask<ReportFacts>(
      `WITH counted AS MATERIALIZED (${sql}),
       tally AS (SELECT e.version_id, a.nth - 1 AS place, a.value, count(*) FILTER (WHERE e.now) AS now, count(*) FILTER (WHERE NOT e.now) AS before
           FROM counted e, unnest(e.answers) WITH ORDINALITY a(value, nth)
          WHERE a.value >= 0 AND a.nth - 1 <> ALL(e.not_applicable) GROUP BY 1, 2, 3)
       SELECT (SELECT count(*)::integer FROM counted WHERE now) AS evaluations,
              (SELECT count(*)::integer FROM counted WHERE NOT now) AS "evaluationsBefore",
              (SELECT count(DISTINCT agent_id)::integer FROM counted WHERE now) AS people,
              (SELECT coalesce(json_agg(json_build_object('id', v.version_id, 'number', v.number) ORDER BY v.number), '[]')
                 FROM (SELECT DISTINCT version_id, number FROM counted) v) AS versions,
              (SELECT coalesce(json_agg(json_build_object('versionId', version_id, 'place', place, 'value', value, 'now', now, 'before', before)), '[]')
                 FROM tally) AS tallies`,
      parameters,
    );
    if (!row) throw new Error('A count always has a row.');
    return row;
  }

  /** What evaluators wrote where these criteria failed in this period, newest first. */
  comments(scope: ReportScope, places: readonly CriterionPlace[]): Promise<FailureComment[]> {
    const { sql, parameters } = this.counted(scope);
    return this.ask(
      `WITH counted AS (${sql}), place AS (${placesSql(places, parameters)})
       SELECT e.version_id AS "versionId", t.place, n.text AS comment FROM counted e
         JOIN place t ON t.version_id = e.version_id AND t.place = ANY(e.failed)
         JOIN evaluation_note n ON n.org_id = $1 AND n.evaluation_id = e.id AND n.criterion_index = t.place
        WHERE e.now ORDER BY e.started_at DESC LIMIT ${MOST_COMMENTS}`,
      parameters,
    );
  }

  /** Errors per class and week or month; contacts in which nothing of a class applied are not in its rows. */
  errors(scope: ReportScope, marks: readonly AnswerMark[]): Promise<StoredErrors[]> {
    const { sql, parameters } = this.counted(scope);
    const zone = parameters.add(scope.actor.timeZone);
    const columns = [
      `${parameters.add(marks.map(({ versionId }) => versionId))}::uuid[]`,
      `${parameters.add(marks.map(({ place }) => place))}::integer[]`,
      `${parameters.add(marks.map(({ value }) => value))}::integer[]`,
      `${parameters.add(marks.map(({ critical }) => critical))}::text[]`,
      `${parameters.add(marks.map(({ lost }) => lost))}::boolean[]`,
    ];
    return this.ask(
      `WITH counted AS (${sql}), mark AS (SELECT * FROM unnest(${columns.join(', ')}) AS m(version_id, place, value, critical, lost)),
       contact AS (
         SELECT e.id, e.now, date_trunc('${bucketOf(scope)}', e.started_at AT TIME ZONE ${zone})::date AS starts_on, m.critical,
                count(*) AS opportunities, count(*) FILTER (WHERE m.lost) AS errors
           FROM counted e CROSS JOIN LATERAL unnest(e.answers) WITH ORDINALITY a(value, nth)
           JOIN mark m ON m.version_id = e.version_id AND m.place = a.nth - 1 AND m.value = a.value
          WHERE a.nth - 1 <> ALL(e.not_applicable) GROUP BY 1, 2, 3, 4)
       SELECT critical, now, starts_on::text AS "startsOn", count(*)::integer AS contacts, (count(*) FILTER (WHERE errors = 0))::integer AS clean,
              sum(opportunities)::integer AS opportunities, sum(errors)::integer AS errors, sum(errors * errors)::integer AS "errorsSquared",
              sum(errors * opportunities)::integer AS "errorsByOpportunities", sum(opportunities * opportunities)::integer AS "opportunitiesSquared"
         FROM contact GROUP BY critical, now, starts_on ORDER BY starts_on`,
      parameters,
    );
  }

  private counted(scope: ReportScope): { sql: string; parameters: Parameters } {
    return countedEvaluations(scope, this.database.organisationId());
  }

  private ask<Row>(sql: string, { values }: Parameters): Promise<Row[]> {
    return this.database.manager().query(sql, values) as Promise<Row[]>;
  }
}

export const placesSql = (places: readonly CriterionPlace[], parameters: Parameters): string =>
  `SELECT * FROM unnest(${parameters.add(places.map(({ versionId }) => versionId))}::uuid[], ${parameters.add(places.map(({ place }) => place))}::smallint[]) AS t(version_id, place)`;
