import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';

/** Saves of one person within this time of the first belong to one revision: an autosave a second would bury the ones that matter. */
const SITTING_MINUTES = 10;

export interface RevisionRow {
  readonly number: number;
  readonly savedAt: Date;
  readonly publishedNumber: number | null;
  readonly saverId: string | null;
  readonly saverGivenName: string | null;
  readonly saverFamilyName: string | null;
}

@Injectable()
export class DialogueRevisionRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a draft as it is now: in the newest revision while that is the same sitting, and otherwise as another one. */
  async keep(dialogueId: string, content: DialogueContent, savedById: string | null, now: Date): Promise<void> {
    await this.database.manager().query(
      `WITH newest AS (SELECT max(number) AS number FROM dialogue_revision WHERE org_id = $1 AND dialogue_id = $2),
            same_sitting AS (UPDATE dialogue_revision r SET content = $3, saved_at = $5 FROM newest n
               WHERE r.org_id = $1 AND r.dialogue_id = $2 AND r.number = n.number AND r.saved_by_id IS NOT DISTINCT FROM $4::uuid
                 AND r.published_number IS NULL AND r.began_at > $5::timestamptz - make_interval(mins => ${SITTING_MINUTES})
               RETURNING 1)
       INSERT INTO dialogue_revision (org_id, dialogue_id, number, content, began_at, saved_at, saved_by_id)
       SELECT $1, $2, coalesce(number, 0) + 1, $3, $5, $5, $4::uuid FROM newest WHERE NOT EXISTS (SELECT 1 FROM same_sitting)`,
      [this.database.organisationId(), dialogueId, JSON.stringify(content), savedById, now],
    );
  }

  /** The newest revision is what was published. */
  async markPublished(dialogueId: string, publishedNumber: number): Promise<void> {
    await this.database.manager().query(
      `UPDATE dialogue_revision SET published_number = $3 WHERE org_id = $1 AND dialogue_id = $2
          AND number = (SELECT max(number) FROM dialogue_revision WHERE org_id = $1 AND dialogue_id = $2)`,
      [this.database.organisationId(), dialogueId, publishedNumber],
    );
  }

  /** Newest first. */
  async list(dialogueId: string, most: number): Promise<RevisionRow[]> {
    return (await this.database.manager().query(
      `SELECT r.number, r.saved_at AS "savedAt", r.published_number AS "publishedNumber", p.id AS "saverId",
              p.given_name AS "saverGivenName", p.family_name AS "saverFamilyName"
         FROM dialogue_revision r LEFT JOIN person p ON p.org_id = r.org_id AND p.id = r.saved_by_id
        WHERE r.org_id = $1 AND r.dialogue_id = $2 ORDER BY r.number DESC LIMIT $3`,
      [this.database.organisationId(), dialogueId, most],
    )) as RevisionRow[];
  }

  async findContent(dialogueId: string, number: number): Promise<DialogueContent | null> {
    if (!isUuid(dialogueId)) return null;
    const [row] = (await this.database
      .manager()
      .query('SELECT content FROM dialogue_revision WHERE org_id = $1 AND dialogue_id = $2 AND number = $3', [
        this.database.organisationId(),
        dialogueId,
        number,
      ])) as { content: DialogueContent }[];
    return row?.content ?? null;
  }
}
