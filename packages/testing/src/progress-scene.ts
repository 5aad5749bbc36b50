import { Database } from '@vakwerk/backend/platform/database/database';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { RecordEvidence } from '@vakwerk/backend/progress/observations/record-evidence';
import { RefreshTeamWeeks } from '@vakwerk/backend/progress/weeks/refresh-team-weeks';
import { SkillRepository } from '@vakwerk/backend/skills/frameworks/skill.repository';
import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import { someSkills } from './a-course.js';
import { anOrganisation, type TestApplication } from './test-application.js';

export interface Seen {
  readonly personId: string;
  readonly skillId: string;
  readonly ratio: number;
  readonly at: string;
  readonly source?: ObservationSource;
  /** The same id again is the same evidence again. */
  readonly evidenceId?: string;
}

export interface ProgressScene {
  readonly organisationId: string;
  readonly teamId: string;
  /** Ids of the skills `listening` and `closing`. */
  readonly listening: string;
  readonly closing: string;
}

/** An organisation with a team and two skills. */
export async function aProgressScene(app: TestApplication): Promise<ProgressScene> {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const skills = await app.within(organisation.organisationId, () => app.get(SkillRepository).listAll());
  const idOf = (code: string) => skills.find((skill) => skill.code === code)?.id ?? '';
  return { ...organisation, listening: idOf('listening'), closing: idOf('closing') };
}

/** Records evidence as folding does. @returns how much changed */
export function saw(app: TestApplication, organisationId: string, seen: Seen): Promise<number> {
  const { source = 'call', evidenceId = newId(), at, personId, skillId, ratio } = seen;
  const part = { personId, skillId, source, ratio, occurredAt: new Date(at), evidencePart: 'c', interactionId: null };
  return app.within(organisationId, () =>
    app.get(RecordEvidence).run({ evidenceKind: 'evaluation', evidenceId }, [{ ...part, subject: null, visibleFrom: null }]),
  );
}

/** Lets the teams follow. */
export const refreshed = (app: TestApplication, organisationId: string): Promise<number> =>
  app.get(RefreshTeamWeeks).run({ kind: 'system', organisationId });

/** Rows of one of the organisation's tables as JSON, in a fixed order. */
export function rowsOf(app: TestApplication, organisationId: string, table: string): Promise<Record<string, unknown>[]> {
  return app.within(organisationId, async () => {
    const rows = (await app.get(Database).manager().query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY t::text`)) as {
      row: Record<string, unknown>;
    }[];
    return rows.map(({ row }) => row);
  });
}

/** How many statements a piece of work sends, without those that open and close the transaction. */
export async function countStatements(app: TestApplication, work: () => Promise<unknown>): Promise<number> {
  const { dataSource } = app.get(Database);
  const before = dataSource.logger;
  const sent: string[] = [];
  const silent = () => undefined;
  Object.assign(dataSource, {
    logger: {
      logQuery: (query: string) => sent.push(query),
      logQueryError: silent,
      logQuerySlow: silent,
      logSchemaBuild: silent,
      logMigration: silent,
      log: silent,
    },
  });
  try {
    await work();
  } finally {
    Object.assign(dataSource, { logger: before });
  }
  return sent.filter((query) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(query)).length;
}
