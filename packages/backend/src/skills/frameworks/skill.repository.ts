import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Skill } from './skill.entity.js';
import { SkillFramework } from './skill-framework.entity.js';

@Injectable()
export class SkillRepository {
  constructor(private readonly database: Database) {}

  /** Skills in use with these codes; a code that is not there is simply not in the answer. */
  findByCodes(codes: readonly string[]): Promise<Skill[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Skill, { where: { organisationId, code: In([...codes]), archivedAt: IsNull() } });
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
