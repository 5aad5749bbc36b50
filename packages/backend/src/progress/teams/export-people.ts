import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { BYTE_ORDER_MARK, CSV_STYLES, type CsvValue, csvRow } from '@vakwerk/domain/shared/csv-text';
import { type Language, pickLanguage } from '@vakwerk/domain/shared/localized';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type HeatCellView, ReadTeamHeatMap, type TeamHeatMapView } from './read-team-heat-map.js';

export interface ExportPeopleRequest {
  readonly evidence: EvidenceKind;
  /** One of one's own teams; without it all of them. */
  readonly teamId?: string;
}

/**
 * People × skills as CSV, team by team, in the order of the reader's teams. Between two teams no connection is held. The same figures as
 * the heat map, and like there no total and no order by score. Who took the file along is on record before its first row.
 */
@Injectable()
export class ExportPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly heatMap: ReadTeamHeatMap,
    private readonly audit: AuditLog,
  ) {}

  /** Refuses and records at once, before anything is sent. @throws NotFound for a team that is not one's own, or without any team */
  async run(
    actor: PersonActor,
    { evidence, teamId }: ExportPeopleRequest,
    now: Date = new Date(),
  ): Promise<AsyncGenerator<string>> {
    const teamIds = teamId === undefined ? actor.teamIds : [teamId];
    const [first, ...others] = teamIds;
    if (first === undefined) throw new NotFound('Team');
    const begun = await this.unitOfWork.run(actor, async () => {
      const map = await this.heatMap.run(actor, { teamId: first, evidence }, now);
      const subject = { subjectKind: 'team', subjectId: teamId ?? null } as const;
      const details = { evidence, teams: teamIds.length };
      await this.audit.append({ actorId: actor.personId, action: 'progress.exported', ...subject, details });
      return map;
    });
    return this.rows(actor, begun, { evidence, others, now });
  }

  private async *rows(
    actor: PersonActor,
    first: TeamHeatMapView,
    { evidence, others, now }: { evidence: EvidenceKind; others: readonly string[]; now: Date },
  ): AsyncGenerator<string> {
    const style = CSV_STYLES[actor.language];
    const write = (map: TeamHeatMapView) =>
      rowsOf(map)
        .map((row) => csvRow(row, style))
        .join('');
    yield BYTE_ORDER_MARK + csvRow(headOf(first, actor.language), style) + write(first);
    for (const teamId of others)
      yield write(await this.unitOfWork.run(actor, () => this.heatMap.run(actor, { teamId, evidence }, now)));
  }
}

function headOf({ skills, evidence }: TeamHeatMapView, language: Language): readonly CsvValue[] {
  const word = (id: 'name' | 'team' | 'week' | 'low' | 'high' | 'n' | EvidenceKind) =>
    formatMessage(CATALOGUES[language], language, `progress.export.${id}`);
  const columns = skills.flatMap(({ name }) => {
    const skill = pickLanguage(name, language);
    return [evidence, 'low', 'high', 'n'].map((column) => `${skill}: ${word(column as 'n')}`);
  });
  return [word('name'), word('team'), word('week'), ...columns];
}

const rowsOf = ({ rows, teamName, asOfWeek }: TeamHeatMapView): readonly (readonly CsvValue[])[] =>
  rows.map(({ person, cells }) => [`${person.givenName} ${person.familyName}`, teamName, asOfWeek, ...cells.flatMap(figures)]);

/** In hundredths with one decimal; empty with too few observations to say more than their number. */
const figures = ({ mean, low, high, n }: HeatCellView): readonly CsvValue[] => [
  ...[mean, low, high].map((ratio) => (ratio === null ? null : displayPercent(ratio, 1))),
  n,
];
