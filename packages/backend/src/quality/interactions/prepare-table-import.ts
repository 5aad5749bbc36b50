import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayImportInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import type { InteractionRow } from '@vakwerk/domain/quality/interactions/interaction-row';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { signUploadIntent } from '../recordings/upload-intent.js';
import { pairRows, type RowProblem } from './pair-rows.js';
import { readInteractionTable, type TableRefusal } from './read-interaction-table.js';

export interface PreparedRow {
  readonly line: number;
  readonly reference: string;
  readonly problems: readonly RowProblem[];
  readonly recording: string | null;
  readonly transcript: string | null;
  /** Nobody has the employee number: it will wait for its agent. */
  readonly parked: boolean;
  /** Sends the files of this row to `/api/recordings`; null when something is wrong. */
  readonly intent: string | null;
}

export interface PreparedTable {
  readonly rows: readonly PreparedRow[];
  readonly ignoredColumns: readonly string[];
  readonly unnamedFiles: readonly string[];
}

/** A folder of recordings takes a while to leave an office; what is sent twice is found out by its reference. */
const VALID_MS = 4 * 3_600_000;
/** More names than this are not a folder of one import. */
const MOST_FILES = 20_000;

/**
 * Looks at a table and the names of the files beside it, in the browser's import. Nothing is written: each row that is right gets an
 * intent with which its files are sent, one by one, by the way every upload takes.
 */
@Injectable()
export class PrepareTableImport {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly persons: PersonRepository,
  ) {}

  async run(
    actor: PersonActor,
    { csv, files }: { csv: string; files: readonly string[] },
    now: Date = new Date(),
  ): Promise<Result<PreparedTable, TableRefusal>> {
    if (files.length > MOST_FILES) return refused({ code: 'tableTooLong', columns: [] });
    const table = readInteractionTable(csv, now);
    if (!table.ok) return refused(table.error);
    const { rows, unnamed } = pairRows(table.value.rows, files);
    const people = new Map(
      (await this.persons.listAll()).flatMap(({ id, employeeNumber }) => (employeeNumber ? [[employeeNumber, id]] : [])),
    );
    const teams = await this.persons.teamIdsOn([...people.values()], localDateAt(now, actor.timeZone));
    const prepared = rows.map((paired): PreparedRow => {
      const { line, reference, pair } = paired;
      const found = { line, reference, recording: pair?.recording ?? null, transcript: pair?.transcript ?? null };
      if (!paired.ready) return { ...found, problems: paired.problems, parked: false, intent: null };
      const agentId = people.get(paired.row.employeeNumber) ?? null;
      const mine = agentId === null || mayImportInteraction(actor, { agentTeamIds: teams.get(agentId) ?? [] });
      // Whether a number exists outside their teams is not told to a coach in other words than these.
      if (!mine)
        return { ...found, problems: [{ column: 'employeeNumber', code: 'employeeNotYours' }], parked: false, intent: null };
      return { ...found, problems: [], parked: agentId === null, intent: this.intentOf(actor, paired.row, agentId, now) };
    });
    return ok({ rows: prepared, ignoredColumns: table.value.ignoredColumns, unnamedFiles: unnamed });
  }

  private intentOf(actor: PersonActor, row: InteractionRow, agentId: string | null, now: Date): string {
    const { reference, employeeNumber, file: _, durationSeconds: __, paused, language, ...said } = row;
    return signUploadIntent(this.config.SIGNING_SECRET, {
      organisationId: actor.organisationId,
      personId: actor.personId,
      expiresAt: now.getTime() + VALID_MS,
      metadata: {
        ...said,
        agentId,
        employeeNumber,
        externalId: reference,
        language: language ?? actor.language,
        agentChannel: null,
        paused: [...paused],
      },
    });
  }
}
