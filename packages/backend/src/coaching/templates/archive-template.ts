import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { AgendaTemplateRepository } from './agenda-template.repository.js';

@Injectable()
export class ArchiveTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: AgendaTemplateRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly live: Live,
  ) {}

  /** Puts it away, or takes it out again. @throws NotFound */
  run(actor: PersonActor, { id, archived }: { id: string; archived: boolean }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const template = await this.templates.find(knownId(id));
      if (!template) throw new NotFound('Template');
      await this.templates.save({ ...template, archivedAt: archived ? await this.sessions.now() : null });
      await this.live.announce('coaching');
    });
  }
}
