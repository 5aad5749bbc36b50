import { Injectable } from '@nestjs/common';
import type { AgendaSource } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { knownIdOrNull } from '../known-id.js';
import { requiredText, TITLE_MAX } from '../text-limits.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemRepository } from './agenda-item.repository.js';
import { FailedCriteria } from './failed-criteria.js';
import type { NewAgendaItem } from './new-agenda-item.js';

interface PlannedFor {
  readonly sessionId: string;
  readonly coachId: string;
  readonly personId: string;
  readonly startsAt: Date;
}

interface AgendaInput {
  readonly agenda: readonly NewAgendaItem[];
  readonly evaluationId?: string | null;
}

/** The agenda a session begins with: the coach's points, what failed in a call, and what these two agreed before. */
@Injectable()
export class PrepareAgenda {
  constructor(
    private readonly agendaItems: AgendaItemRepository,
    private readonly agreements: AgreementRepository,
    private readonly failedCriteria: FailedCriteria,
  ) {}

  /** Inside the unit of work that plans. @throws NotFound (evaluation), CoachingError textMissing | textTooLong */
  async run(actor: PersonActor, planned: PlannedFor, input: AgendaInput): Promise<void> {
    const { sessionId, coachId, personId, startsAt } = planned;
    const item = (source: AgendaSource, point: NewAgendaItem, agreementId: string | null = null): AgendaItem => ({
      organisationId: actor.organisationId,
      id: newId(),
      sessionId,
      source,
      title: requiredText(point.title, TITLE_MAX),
      skillId: knownIdOrNull(point.skillId),
      evaluationId: knownIdOrNull(point.evaluationId),
      criterionId: point.criterionId ?? null,
      fragmentId: knownIdOrNull(point.fragmentId),
      agreementId,
      addedById: actor.personId,
      addedAt: new Date(),
      doneAt: null,
    });
    const { evaluationId } = input;
    const failed = evaluationId ? await this.failedCriteria.asAgenda(evaluationId, personId, actor.language) : [];
    // A failed criterion that the coach has put on the agenda in their own words is there already.
    const chosen = new Set(input.agenda.map(({ criterionId }) => criterionId));
    const open = await this.agreements.listOpenBetween(coachId, personId, startsAt);
    await this.agendaItems.add(
      ...input.agenda.map((point) => item(point.criterionId ? 'failedCriterion' : 'coach', point)),
      ...failed.filter(({ criterionId }) => !chosen.has(criterionId)).map((point) => item('failedCriterion', point)),
      ...open.map(({ id, what, skillId }) => item('lastTime', { title: what.slice(0, TITLE_MAX), skillId }, id)),
    );
  }
}
