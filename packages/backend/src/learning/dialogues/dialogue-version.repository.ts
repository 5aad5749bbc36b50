import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { DialogueVersion } from './dialogue-version.entity.js';

/** A few hundred versions of some 20 kB. */
const KEPT = 300;

@Injectable()
export class DialogueVersionRepository {
  /** By organisation and version. A version never changes, so a copy in memory is always right. */
  private readonly contents = new Map<string, DialogueContent>();

  constructor(private readonly database: Database) {}

  async add(version: DialogueVersion): Promise<void> {
    await this.database.manager().insert(DialogueVersion, version);
  }

  async lastNumber(dialogueId: string): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query('SELECT coalesce(max(number), 0) AS number FROM dialogue_version WHERE org_id = $1 AND dialogue_id = $2', [
        this.database.organisationId(),
        dialogueId,
      ])) as { number: number }[];
    return row?.number ?? 0;
  }

  /** Without content, for what a course pins. */
  findSeconds(ids: readonly string[]): Promise<Pick<DialogueVersion, 'id' | 'seconds'>[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(DialogueVersion, { select: { id: true, seconds: true }, where: { organisationId, id: In([...ids]) } });
  }

  /** @throws Error when there is no such version: callers hold a reference to it */
  async getContent(versionId: string): Promise<DialogueContent> {
    const organisationId = this.database.organisationId();
    const key = `${organisationId}/${versionId}`;
    const kept = this.contents.get(key);
    if (kept) return kept;
    const [row] = (await this.database
      .manager()
      .query('SELECT content FROM dialogue_version WHERE org_id = $1 AND id = $2', [organisationId, versionId])) as {
      content: DialogueContent;
    }[];
    if (!row) throw new Error(`Dialogue version ${versionId} is missing.`);
    if (this.contents.size >= KEPT) this.contents.delete(this.contents.keys().next().value as string);
    this.contents.set(key, row.content);
    return row.content;
  }
}
