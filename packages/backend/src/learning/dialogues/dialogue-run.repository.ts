import { Injectable } from '@nestjs/common';
import type { DialogueChoice as Choice } from '@vakwerk/domain/learning/dialogues/dialogue';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { DialogueChoice } from './dialogue-choice.entity.js';
import { DialogueRun } from './dialogue-run.entity.js';
import { DialogueRunEnd } from './dialogue-run-end.entity.js';

/** A conversation that came to an end, as proof for its step. */
export interface EndedTalk {
  readonly stepId: string;
  readonly ratio: number;
  readonly endedAt: Date;
}

export interface StoredRun extends DialogueRun {
  readonly choices: readonly Choice[];
  readonly endedAt: Date | null;
}

/** More is a loop that a program walks. */
export const MOST_CHOICES = 500;

const RUN = `
  SELECT r.org_id AS "organisationId", r.id, r.person_id AS "personId", r.assignment_id AS "assignmentId", r.step_id AS "stepId",
         r.dialogue_id AS "dialogueId", r.dialogue_version_id AS "dialogueVersionId", r.started_at AS "startedAt",
         r.replay_of_id AS "replayOfId", r.replayed_choices AS "replayedChoices", e.ended_at AS "endedAt",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('turnId', c.turn_id, 'replyId', c.reply_id) ORDER BY c.number), '[]')
            FROM dialogue_choice c WHERE c.org_id = r.org_id AND c.run_id = r.id) AS choices
    FROM dialogue_run r LEFT JOIN dialogue_run_end e ON e.org_id = r.org_id AND e.run_id = r.id`;

@Injectable()
export class DialogueRunRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<StoredRun | null> {
    if (!isUuid(id)) return null;
    const rows = await this.database
      .manager()
      .query(`${RUN} WHERE r.org_id = $1 AND r.id = $2`, [this.database.organisationId(), id]);
    return (rows as StoredRun[])[0] ?? null;
  }

  /** Of every step of an assignment the newest run that is open and the newest that ended. */
  async newestOf(assignmentId: string): Promise<StoredRun[]> {
    return (await this.database.manager().query(
      `SELECT DISTINCT ON (x."stepId", x."endedAt" IS NULL) x.* FROM (${RUN} WHERE r.org_id = $1 AND r.assignment_id = $2) x
        ORDER BY x."stepId", x."endedAt" IS NULL, x."startedAt" DESC, x.id DESC`,
      [this.database.organisationId(), assignmentId],
    )) as StoredRun[];
  }

  /** What proves that steps of an assignment were done. */
  async endedOf(assignmentId: string): Promise<EndedTalk[]> {
    return (await this.database.manager().query(
      `SELECT r.step_id AS "stepId", e.ratio, e.ended_at AS "endedAt"
         FROM dialogue_run r JOIN dialogue_run_end e ON e.org_id = r.org_id AND e.run_id = r.id
        WHERE r.org_id = $1 AND r.assignment_id = $2 ORDER BY e.ended_at`,
      [this.database.organisationId(), assignmentId],
    )) as EndedTalk[];
  }

  /** Whether this person ended this dialogue before that run did. */
  async endedBefore({ id, personId, dialogueId }: DialogueRun, endedAt: Date): Promise<boolean> {
    const rows = (await this.database.manager().query(
      `SELECT 1 FROM dialogue_run r JOIN dialogue_run_end e ON e.org_id = r.org_id AND e.run_id = r.id
        WHERE r.org_id = $1 AND r.person_id = $2 AND r.dialogue_id = $3 AND r.id <> $4 AND (e.ended_at, r.id) < ($5, $4) LIMIT 1`,
      [this.database.organisationId(), personId, dialogueId, id, endedAt],
    )) as unknown[];
    return rows.length > 0;
  }

  async add(run: DialogueRun): Promise<void> {
    await this.database.manager().insert(DialogueRun, run);
  }

  /** @param from how many the run has already */
  async addChoices(runId: string, from: number, choices: readonly Choice[], chosenAt: Date): Promise<void> {
    if (choices.length === 0) return;
    const organisationId = this.database.organisationId();
    await this.database.manager().insert(
      DialogueChoice,
      choices.map((choice, index) => ({ organisationId, runId, number: from + index + 1, ...choice, chosenAt })),
    );
  }

  async addEnd(end: DialogueRunEnd): Promise<void> {
    await this.database.manager().insert(DialogueRunEnd, end);
  }
}
