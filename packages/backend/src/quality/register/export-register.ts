import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { criteriaInOrder, isScored, type ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { BYTE_ORDER_MARK, CSV_STYLES, csvRow } from '@vakwerk/domain/shared/csv-text';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ScorecardContents } from '../scorecards/scorecard-contents.js';
import { exportHead, exportRow } from './export-row.js';
import { type RegisteredEvaluation, RegisterReader } from './register.reader.js';
import {
  hasPossibleIds,
  type RegisterFilterRequest,
  type RegisterOrder,
  type RegisterOrderRequest,
  registerFilterSchema,
  registerOrderSchema,
} from './register-filter.js';

export interface ExportRequest {
  readonly filter: RegisterFilterRequest;
  readonly order: RegisterOrderRequest;
}

/** Rows read at a time: what is in memory, whatever the length of the file. */
const BATCH = 500;

/**
 * The list of evaluations as CSV, row by row. Between two batches no connection and no transaction is held: whoever reads slowly keeps
 * nobody waiting. Who took the file along is on record before its first row.
 */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: RegisterReader,
    private readonly contents: ScorecardContents,
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Refuses and records at once, before anything is sent. @throws InvalidInput */
  async run(actor: PersonActor, request: ExportRequest): Promise<AsyncGenerator<string>> {
    const filter = parseInput(registerFilterSchema, request.filter);
    const order = parseInput(registerOrderSchema, request.order);
    const criteria = await this.unitOfWork.run(actor, async () => {
      const details = Object.fromEntries(Object.entries(filter).filter(([name, value]) => value && name !== 'search'));
      const subject = { subjectKind: 'evaluation', subjectId: null } as const;
      await this.audit.append({ actorId: actor.personId, action: 'evaluations.exported', ...subject, details });
      return filter.scorecardId && hasPossibleIds(filter) ? this.criteriaOf(filter.scorecardId) : [];
    });
    return this.rows(actor, filter, order, criteria);
  }

  private async *rows(
    actor: PersonActor,
    filter: ReturnType<typeof registerFilterSchema.parse>,
    order: RegisterOrder,
    criteria: readonly ScorecardCriterion[],
  ): AsyncGenerator<string> {
    const style = CSV_STYLES[actor.language];
    yield BYTE_ORDER_MARK + csvRow(exportHead(actor.language, criteria), style);
    let after: { sort: string; id: string } | null = null;
    let batch: RegisteredEvaluation[] = [];
    do {
      if (!hasPossibleIds(filter)) return;
      const from: { sort: string; id: string } | null = after;
      const written: string = await this.unitOfWork.run(actor, async () => {
        batch = await this.reader.page({ actor, filter }, order, from, BATCH);
        const lines: string[] = [];
        for (const row of batch) {
          const content = await this.contents.find(row.scorecardVersionId);
          lines.push(csvRow(exportRow({ row, content, language: actor.language, timeZone: actor.timeZone }, criteria), style));
        }
        return lines.join('');
      });
      const last = batch.at(-1);
      after = last ? { sort: last.sortKey, id: last.id } : null;
      if (written !== '') yield written;
    } while (batch.length === BATCH);
  }

  /** Scored criteria of a card's published versions, the newest words first. */
  private async criteriaOf(scorecardId: string): Promise<readonly ScorecardCriterion[]> {
    const versions = (await this.database
      .manager()
      .query(
        'SELECT id FROM scorecard_version WHERE org_id = $1 AND scorecard_id = $2 AND published_at IS NOT NULL ORDER BY number DESC',
        [this.database.organisationId(), scorecardId],
      )) as { id: string }[];
    const found = new Map<string, ScorecardCriterion>();
    for (const { id } of versions)
      for (const criterion of criteriaInOrder(await this.contents.find(id)))
        if (isScored(criterion) && !found.has(criterion.id)) found.set(criterion.id, criterion);
    return [...found.values()];
  }
}
