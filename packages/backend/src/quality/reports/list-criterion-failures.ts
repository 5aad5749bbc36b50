import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import type { FragmentRow, Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';
import { countedEvaluations } from './counted.js';
import { placesSql, ReportReader } from './report.reader.js';
import { type ReportRequest, reportScope, tooFewPeople } from './report-scope.js';

/** One evaluation in which the criterion failed, with what shows it. */
export interface CriterionFailure {
  readonly evaluationId: string;
  readonly agent: Named;
  readonly startedAt: Date;
  readonly subject: string | null;
  readonly audioRemovedOn: Date | null;
  readonly comment: string | null;
  readonly fragments: readonly Omit<FragmentRow, 'criterionIndex'>[];
}

interface Row extends Omit<CriterionFailure, 'agent'> {
  readonly agentId: string;
  readonly agentName: readonly [string, string];
  readonly sortKey: string;
}

export interface FailuresRequest extends PageRequest {
  readonly filter?: ReportRequest | null;
  readonly scorecardId: string;
  readonly criterionId: string;
}

const NONE: Page<CriterionFailure> = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };

/** What is behind a figure of the criterion report: the evaluations that failed it, newest call first. */
@Injectable()
export class ListCriterionFailures {
  constructor(
    private readonly database: Database,
    private readonly reader: ReportReader,
    private readonly contents: ScorecardContents,
  ) {}

  /** @throws NotFound for a team that is not the reader's own */
  async run(actor: PersonActor, request: FailuresRequest, now: Date = new Date()): Promise<Page<CriterionFailure>> {
    const { filter, scorecardId, criterionId, first, after } = request;
    const scope = reportScope(actor, { ...filter, scorecardId }, now);
    if (!isId(scorecardId)) return NONE;
    const { people, versions } = await this.reader.facts(scope);
    // Behind a figure that is not shown there is nothing to see either.
    if (tooFewPeople(scope, people)) return NONE;
    const places = await Promise.all(
      versions.map(async ({ id }) => ({
        versionId: id,
        place: criteriaInOrder(await this.contents.find(id)).findIndex((criterion) => criterion.id === criterionId),
      })),
    );
    const size = clampPageSize(first);
    const { sql, parameters } = countedEvaluations(scope, this.database.organisationId());
    const cursor = cursorAfter(after, INSTANT);
    const later = cursor
      ? `AND (e.started_at, e.id) < (${parameters.add(cursor.sort)}::timestamptz, ${parameters.add(cursor.id)}::uuid)`
      : '';
    const rows = (await this.database.manager().query(
      `WITH counted AS (${sql}), place AS (${placesSql(places, parameters)})
       SELECT e.id AS "evaluationId", e.agent_id AS "agentId", ARRAY[p.given_name, p.family_name] AS "agentName", i.started_at AS "startedAt",
              e.started_at::text AS "sortKey", i.subject, i.audio_removed_at AS "audioRemovedOn",
              (SELECT n.text FROM evaluation_note n WHERE n.org_id = $1 AND n.evaluation_id = e.id AND n.criterion_index = t.place) AS comment,
              (SELECT coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'startMs', f.start_ms, 'endMs', f.end_ms, 'note', f.note)
                        ORDER BY f.number), '[]')
                 FROM evaluation_fragment f WHERE f.org_id = $1 AND f.evaluation_id = e.id AND f.criterion_index = t.place) AS fragments
         FROM counted e JOIN place t ON t.version_id = e.version_id AND t.place = ANY(e.failed)
         JOIN interaction i ON i.org_id = $1 AND i.id = e.interaction_id JOIN person p ON p.org_id = $1 AND p.id = e.agent_id
        WHERE e.now ${later} ORDER BY e.started_at DESC, e.id DESC LIMIT ${parameters.add(size + 1)}`,
      parameters.values,
    )) as Row[];
    const last = rows.slice(0, size).at(-1);
    return {
      nodes: rows.slice(0, size).map(({ agentId, agentName, ...row }) => ({ ...row, agent: named(agentId, agentName) })),
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.evaluationId) : null, hasNextPage: rows.length > size },
    };
  }
}
