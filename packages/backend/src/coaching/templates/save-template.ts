import { Injectable } from '@nestjs/common';
import { agendaTemplate, type TemplatePoint } from '@vakwerk/domain/coaching/agenda-template';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { AgendaTemplateRepository } from './agenda-template.repository.js';

export interface SaveTemplateRequest {
  /** null: a new one. */
  readonly id?: string | null;
  readonly name: string;
  readonly points: readonly TemplatePoint[];
}

@Injectable()
export class SaveTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: AgendaTemplateRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly live: Live,
  ) {}

  /** Agendas that were made with it keep what they have. @returns its id. @throws NotFound, CoachingError (what is wrong with it) */
  run(actor: PersonActor, { id, name, points }: SaveTemplateRequest): Promise<string> {
    const template = agendaTemplate(name, points);
    if (!template.ok) throw new CoachingError(template.error);
    return this.unitOfWork.run(actor, async () => {
      const known = id ? await this.templates.find(knownId(id)) : null;
      if (id && !known) throw new NotFound('Template');
      const saved = {
        organisationId: actor.organisationId,
        id: known?.id ?? newId(),
        ...template.value,
        madeById: known?.madeById ?? actor.personId,
        changedAt: await this.sessions.now(),
        archivedAt: known?.archivedAt ?? null,
      };
      await this.templates.save(saved);
      await this.live.announce('coaching');
      return saved.id;
    });
  }
}
