import { Injectable } from '@nestjs/common';
import { heirsOf } from '@vakwerk/domain/skills/skill-heirs';
import { In, IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Skill } from './skill.entity.js';
import { SkillFramework } from './skill-framework.entity.js';

@Injectable()
export class SkillRepository {
  constructor(private readonly database: Database) {}

  /**
   * Skills in use with these codes; a code that is not there is simply not in the answer. A code that was merged away is answered by
   * the skill it continues as, under the code that was asked: files keep working.
   */
  async findByCodes(codes: readonly string[]): Promise<Skill[]> {
    const organisationId = this.database.organisationId();
    const found = await this.database.manager().find(Skill, {
      where: [
        { organisationId, code: In([...codes]), archivedAt: IsNull() },
        { organisationId, code: In([...codes]), mergedIntoId: Not(IsNull()) },
      ],
    });
    const merged = found.filter(({ mergedIntoId }) => mergedIntoId !== null);
    if (merged.length === 0) return found;
    const heirs = await this.heirs();
    const targets = new Map((await this.findMany([...heirs.values()])).map((skill) => [skill.id, skill]));
    return found.flatMap((skill) => {
      if (skill.mergedIntoId === null) return [skill];
      const target = targets.get(heirs.get(skill.id) ?? '');
      return target ? [{ ...target, code: skill.code }] : [];
    });
  }

  /** What every skill that was merged away continues as, through several merges too. Mostly empty. */
  async heirs(): Promise<ReadonlyMap<string, string>> {
    const rows = (await this.database
      .manager()
      .query('SELECT id, merged_into_id AS "into" FROM skill WHERE org_id = $1 AND merged_into_id IS NOT NULL', [
        this.database.organisationId(),
      ])) as { id: string; into: string }[];
    return heirsOf(new Map(rows.map(({ id, into }) => [id, into])));
  }

  /** These skills, and every one that continues as one of them: what to look for in content that was made before a merge. */
  async withMerged(ids: readonly string[]): Promise<string[]> {
    const heirs = await this.heirs();
    return [...ids, ...[...heirs].flatMap(([id, into]) => (ids.includes(into) ? [id] : []))];
  }

  /** Skills with these ids, archived ones too: old evidence points at them. */
  findMany(ids: readonly string[]): Promise<Skill[]> {
    return this.database.manager().find(Skill, { where: { organisationId: this.database.organisationId(), id: In([...ids]) } });
  }

  /** Every skill in use, in the order of the framework. */
  listAll(): Promise<Skill[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(Skill, { where: { organisationId, archivedAt: IsNull() }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** The framework that counts: the one that became valid last. */
  findCurrentFramework(): Promise<SkillFramework | null> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .findOne(SkillFramework, { where: { organisationId }, order: { validFrom: 'DESC', id: 'DESC' } });
  }

  findFrameworkByCode(code: string): Promise<SkillFramework | null> {
    return this.database.manager().findOne(SkillFramework, { where: { organisationId: this.database.organisationId(), code } });
  }

  /** All skills of a framework, archived ones too. */
  listOf(frameworkId: string): Promise<Skill[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Skill, { where: { organisationId, frameworkId }, order: { position: 'ASC', id: 'ASC' } });
  }

  async saveFramework(framework: SkillFramework): Promise<void> {
    await this.database.manager().upsert(SkillFramework, framework, ['organisationId', 'id']);
  }

  async saveSkills(skills: readonly Skill[]): Promise<void> {
    if (skills.length > 0) await this.database.manager().upsert(Skill, [...skills], ['organisationId', 'id']);
  }
}
