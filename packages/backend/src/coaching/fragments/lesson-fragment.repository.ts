import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { LessonFragment } from './lesson-fragment.entity.js';

interface PersonName {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** A fragment with the names people read. */
export type NamedFragment = LessonFragment & { readonly agent: PersonName; readonly askedBy: PersonName };

const NAMED = `
  SELECT f.id, f.interaction_id AS "interactionId", f.call_started_at AS "callStartedAt", f.agent_id AS "agentId", f.start_ms AS "startMs",
         f.end_ms AS "endMs", f.language, f.turns, f.asked_by_id AS "askedById", f.asked_at AS "askedAt", f.why, f.expires_on::text AS "expiresOn",
         f.until, f.answer, f.answered_at AS "answeredAt", f.stopped_at AS "stoppedAt", f.media_id AS "mediaId", f.duration_seconds AS "durationSeconds",
         json_build_object('id', a.id, 'givenName', a.given_name, 'familyName', a.family_name) AS agent,
         json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name) AS "askedBy"
    FROM lesson_fragment f JOIN person a ON a.org_id = f.org_id AND a.id = f.agent_id JOIN person b ON b.org_id = f.org_id AND b.id = f.asked_by_id
   WHERE f.org_id = $1`;

@Injectable()
export class LessonFragmentRepository {
  constructor(private readonly database: Database) {}

  async add(fragment: LessonFragment): Promise<void> {
    await this.database.manager().insert(LessonFragment, fragment);
  }

  /** Held until the end of the transaction. */
  async lock(id: string): Promise<LessonFragment | null> {
    if (!isUuid(id)) return null;
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .findOne(LessonFragment, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(id: string, change: Partial<LessonFragment>): Promise<void> {
    await this.database.manager().update(LessonFragment, { organisationId: this.database.organisationId(), id }, change);
  }

  async find(id: string): Promise<NamedFragment | null> {
    return (await this.ask('f.id = $2', [id]))[0] ?? null;
  }

  /** Newest first. */
  ofAgent(agentId: string): Promise<NamedFragment[]> {
    return this.ask('f.agent_id = $2 ORDER BY f.asked_at DESC, f.id DESC LIMIT 200', [agentId]);
  }

  /** What was asked about one call, newest first. */
  ofCall(interactionId: string): Promise<NamedFragment[]> {
    return this.ask('f.interaction_id = $2 ORDER BY f.asked_at DESC, f.id DESC LIMIT 50', [interactionId]);
  }

  /** What lessons may use now, newest first. */
  lent(now: Date): Promise<NamedFragment[]> {
    return this.ask(
      `f.answer = 'given' AND f.stopped_at IS NULL AND f.until > $2 AND f.media_id IS NOT NULL ORDER BY f.answered_at DESC, f.id DESC LIMIT 500`,
      [now],
    );
  }

  private async ask(condition: string, values: readonly unknown[]): Promise<NamedFragment[]> {
    const parameters = [this.database.organisationId(), ...values];
    return (await this.database.manager().query(`${NAMED} AND ${condition}`, parameters)) as NamedFragment[];
  }
}
