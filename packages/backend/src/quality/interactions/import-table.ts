import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ImportInteraction } from './import-interaction.js';
import { ImportRefused } from './import-refused.js';
import type { ImportOutcome } from './imported-interaction.js';
import { readInteractionFile } from './interaction-file.js';
import { type PairedRow, pairRows, type RowProblem } from './pair-rows.js';
import { readTranscriptFile, refuseOddFile } from './read-import-file.js';
import { readInteractionTable, type TableRefusal } from './read-interaction-table.js';

export interface TableToImport {
  readonly folder: string;
  /** The text of the CSV. */
  readonly csv: string;
  /** For rows that do not say it. */
  readonly language: 'nl' | 'en';
  /** Only looks. */
  readonly dryRun?: boolean;
  /** Called after each row, for progress. */
  readonly onRow?: (report: RowReport) => void;
}

export interface RowReport {
  readonly line: number;
  readonly reference: string;
  /** `ready`: it would be brought in; `readyToPark`: it would wait for its agent. */
  readonly outcome: ImportOutcome['outcome'] | 'ready' | 'readyToPark' | 'refused';
  readonly problems: readonly RowProblem[];
  /** Why the files of a row that was right were refused. */
  readonly refusal: ImportRefused | null;
}

export interface TableReport {
  readonly rows: readonly RowReport[];
  readonly ignoredColumns: readonly string[];
  readonly unnamedFiles: readonly string[];
}

/** Brings in the files of a folder by the rows of a table. Rows that are right go in; the others are named and stop nothing. */
@Injectable()
export class ImportTable {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly importInteraction: ImportInteraction,
  ) {}

  async run(actor: SystemActor, input: TableToImport, now: Date = new Date()): Promise<Result<TableReport, TableRefusal>> {
    const table = readInteractionTable(input.csv, now);
    if (!table.ok) return refused(table.error);
    const { rows, unnamed } = pairRows(table.value.rows, await readdir(input.folder));
    const reports: RowReport[] = [];
    for (const row of rows) {
      const report = await this.importRow(actor, row, input);
      reports.push(report);
      input.onRow?.(report);
    }
    return ok({ rows: reports, ignoredColumns: table.value.ignoredColumns, unnamedFiles: unnamed });
  }

  private async importRow(
    actor: SystemActor,
    paired: PairedRow,
    { folder, language, dryRun }: TableToImport,
  ): Promise<RowReport> {
    const { line, reference } = paired;
    const report = { line, reference, problems: [], refusal: null };
    if (!paired.ready) return { ...report, outcome: 'refused', problems: paired.problems };
    const { row, pair } = paired;
    try {
      const person = await this.unitOfWork.run(actor, () => this.persons.findByEmployeeNumber(row.employeeNumber));
      if (dryRun) return { ...report, outcome: person ? 'ready' : 'readyToPark' };
      for (const name of [pair.recording, pair.transcript]) if (name) await refuseOddFile(join(folder, name));
      const transcript = pair.transcript ? await readTranscriptFile(join(folder, pair.transcript)) : null;
      const { reference: externalId, file: _, ...said } = row;
      const { outcome } = await this.importInteraction.run(actor, {
        ...said,
        externalId,
        agentId: person?.id ?? null,
        language: row.language ?? language,
        recording: pair.recording
          ? { path: join(folder, pair.recording), agentChannel: readInteractionFile(transcript).agentChannel }
          : null,
        transcript,
      });
      return { ...report, outcome };
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      return { ...report, outcome: 'refused', refusal: error };
    }
  }
}
