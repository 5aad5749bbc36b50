import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { BYTE_ORDER_MARK, CSV_STYLES, csvRow } from '@vakwerk/domain/shared/csv-text';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { DashboardRequest } from './dashboard-input.js';
import { exportHead, exportRows } from './export-rows.js';
import { ReadControlChart } from './read-control-chart.js';
import { ReadLearningFunnel } from './read-learning-funnel.js';
import { ReadTeamOverview } from './read-team-overview.js';

/** The figures of the dashboard as CSV: a few hundred rows at most. Who took them along is on record. */
@Injectable()
export class ExportDashboard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly overview: ReadTeamOverview,
    private readonly control: ReadControlChart,
    private readonly funnel: ReadLearningFunnel,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound for a team that is not one's own; InvalidInput */
  run(actor: PersonActor, request: DashboardRequest, now: Date = new Date()): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const overview = await this.overview.run(actor, request, now);
      const control = await this.control.run(actor, request, now);
      const funnel = await this.funnel.run(actor, request, now);
      const { teamId, weeks } = overview;
      const subject = { subjectKind: 'team', subjectId: teamId } as const;
      await this.audit.append({ actorId: actor.personId, action: 'dashboard.exported', ...subject, details: { weeks } });
      const { language } = actor;
      const style = CSV_STYLES[language];
      const rows = [exportHead(language), ...exportRows(language, { overview, control, funnel })];
      return BYTE_ORDER_MARK + rows.map((row) => csvRow(row, style)).join('');
    });
  }
}
