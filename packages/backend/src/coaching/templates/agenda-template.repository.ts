import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import type { NewAgendaItem } from '../agenda-items/new-agenda-item.js';
import { knownId } from '../known-id.js';
import { AgendaTemplate } from './agenda-template.entity.js';

@Injectable()
export class AgendaTemplateRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<AgendaTemplate[]> {
    const where = { organisationId: this.database.organisationId(), archivedAt: IsNull() };
    return this.database.manager().find(AgendaTemplate, { where, order: { name: 'ASC', id: 'ASC' } });
  }

  /** Also one that was put away: putting away can be undone. */
  find(id: string): Promise<AgendaTemplate | null> {
    return this.database.manager().findOne(AgendaTemplate, { where: { organisationId: this.database.organisationId(), id } });
  }

  async save(template: AgendaTemplate): Promise<void> {
    await this.database.manager().save(AgendaTemplate, template, { reload: false });
  }

  /** None for no template. @throws NotFound */
  async pointsOf(id: string | null): Promise<readonly NewAgendaItem[]> {
    if (id === null) return [];
    const template = await this.find(knownId(id));
    if (!template || template.archivedAt) throw new NotFound('Template');
    return template.points;
  }
}
