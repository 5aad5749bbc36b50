import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { SubmitEvaluation } from '@vakwerk/backend/quality/evaluations/submit-evaluation';
import { QualityModule } from '@vakwerk/backend/quality/quality.module';
import pg from 'pg';
import { aDraft, aScoringScene, aSubmission, type ScoringScene, saved } from './scoring-scene.js';
import { type Buildable, openTestApplication, type TestApplication } from './test-application.js';

/** Who must have handled each submission in the end: one mark each. */
const CONSUMERS = ['grade-evaluation', 'fold-evaluation', 'mail-released-evaluation'];
/** Criteria of the scene's scorecard that name a skill: one observation each. */
const SKILLS_PER_EVALUATION = 3;

export interface Load {
  readonly organisationId: string;
  readonly scene: ScoringScene;
  readonly evaluationIds: readonly string[];
}

/** What became of a load. Lost: effects and marks that are missing; doubled: those that are there more than once. */
export interface Account {
  readonly asked: number;
  readonly graded: number;
  readonly lost: number;
  readonly doubled: number;
}

/** An application without a worker of its own, to submit with. */
export const openSubmitter = (databaseUrl?: string): Promise<TestApplication> =>
  openTestApplication([QualityModule], databaseUrl ? { DATABASE_URL: databaseUrl } : {}, (config: Config) => [
    FilesModule.with(config),
  ]);

/** Submits as a coach does, so many evaluations; acknowledged means: committed before this answers. */
export async function submitMany(app: Buildable, count: number): Promise<Load> {
  const scene = await aScoringScene(app);
  const evaluationIds: string[] = [];
  let left = count;
  const submit = async () => {
    while (left-- > 0) evaluationIds.push((await aSubmission(app, scene)).evaluationId);
  };
  await Promise.all([submit(), submit(), submit()]);
  return { organisationId: scene.organisationId, scene, evaluationIds };
}

/** Tries again until it succeeds, as a browser does while the server cannot reach its database. */
async function stubbornly<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await pause(50);
    }
  }
}

/**
 * Submits as a coach does whose answers get lost on the way: the same submission again, with the same key, until it is
 * acknowledged. A draft whose answer was lost stays behind and asks for nothing.
 */
export async function submitStubbornly(app: Buildable, scene: ScoringScene, count: number): Promise<string[]> {
  const evaluationIds: string[] = [];
  while (evaluationIds.length < count) {
    const input = await stubbornly(async () => {
      const draft = await aDraft(app, scene);
      return { evaluationId: draft.id, expectedVersion: await saved(app, scene, draft), idempotencyKey: newId() };
    });
    await stubbornly(async () => {
      if (!(await app.get(SubmitEvaluation).run(scene.coach, input)).ok) throw new Error('The submission was refused.');
    });
    evaluationIds.push(input.evaluationId);
  }
  return evaluationIds;
}

/** Looks at the books as superuser, past row-level security, on a connection of its own. */
export class Accountant {
  private readonly pool: pg.Pool;

  constructor(superuserUrl: string) {
    this.pool = new pg.Pool({ connectionString: superuserUrl, max: 1 });
    this.pool.on('error', () => undefined); // the database is allowed to fall
  }

  async rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  async gradedOf({ organisationId }: Load): Promise<number> {
    const [row] = await this.rows<{ n: number }>('SELECT count(*)::int AS n FROM evaluation_result WHERE org_id = $1', [
      organisationId,
    ]);
    return row?.n ?? 0;
  }

  async account({ organisationId, evaluationIds }: Load): Promise<Account> {
    const [row] = await this.rows<Omit<Account, 'asked'>>(
      `WITH asked AS (SELECT unnest($2::uuid[]) AS id),
        event AS (SELECT id, type, (payload->>'evaluationId')::uuid AS evaluation_id FROM outbox_event WHERE org_id = $1 AND payload ? 'evaluationId'),
        effect AS (
          SELECT id, 'result' AS kind, 1 AS due, (SELECT count(*) FROM evaluation_result r WHERE r.org_id = $1 AND r.evaluation_id = asked.id) AS n FROM asked
          UNION ALL SELECT asked.id, type, 1, (SELECT count(*) FROM event e WHERE e.type = t.type AND e.evaluation_id = asked.id)
            FROM asked, unnest(ARRAY['EvaluationGraded', 'EvaluationReleased']) AS t(type)
          UNION ALL SELECT asked.id, consumer, 1, (SELECT count(*) FROM event e JOIN processed_event p ON p.org_id = $1 AND p.event_id = e.id
              WHERE p.consumer = c.consumer AND e.evaluation_id = asked.id) FROM asked, unnest($3::text[]) AS c(consumer)
          UNION ALL SELECT id, 'observation', $4::int, (SELECT count(*) FROM observation o WHERE o.org_id = $1 AND o.evidence_id = asked.id) FROM asked
          UNION ALL SELECT NULL, 'week', $4 * (SELECT count(*) FROM asked), (SELECT coalesce(sum(n), 0) FROM person_skill_week WHERE org_id = $1))
       SELECT (count(*) FILTER (WHERE kind = 'result' AND n > 0))::int AS graded, (sum(greatest(due - n, 0)))::int AS lost,
              (sum(greatest(n - due, 0)))::int AS doubled FROM effect`,
      [organisationId, evaluationIds, CONSUMERS, SKILLS_PER_EVALUATION],
    );
    if (!row) throw new Error('The account is empty.');
    return { asked: evaluationIds.length, ...row };
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
