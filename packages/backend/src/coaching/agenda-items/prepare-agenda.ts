import { Injectable } from '@nestjs/common';
import type { AgendaSource } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ReadMisconceptions } from '../../learning/index.js';
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

/** Enough to talk about beside the rest; the others stay cards. */
const MISCONCEPTIONS_MOST = 3;

/** The agenda a session begins with: the coach's points, what failed in a call, what these two agreed before, and what practice found. */
@Injectable()
export class PrepareAgenda {
  constructor(
    private readonly agendaItems: AgendaItemRepository,
    private readonly agreements: AgreementRepository,
    private readonly failedCriteria: FailedCriteria,
    private readonly misconceptions: ReadMisconceptions,
  ) {}

  /** Inside the unit of work that plans. @throws NotFound (evaluation), CoachingError textMissing | textTooLong */
  async run(actor: PersonActor, planned: PlannedFor, input: AgendaInput): Promise<void> {
    const { sessionId, coachId, personId, startsAt } = planned;
    const item = (
      source: AgendaSource,
      point: NewAgendaItem,
      { agreementId = null, practiceCardId = null }: Partial<Pick<AgendaItem, 'agreementId' | 'practiceCardId'>> = {},
    ): AgendaItem => ({
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
      practiceCardId,
      addedById: actor.personId,
      addedAt: new Date(),
      doneAt: null,
    });
    const { evaluationId } = input;
    const failed = evaluationId ? await this.failedCriteria.asAgenda(evaluationId, personId, actor.language) : [];
    // A failed criterion that the coach has put on the agenda in their own words is there already.
    const chosen = new Set(input.agenda.map(({ criterionId }) => criterionId));
    const wrong = await this.misconceptions.run(personId);
    const open = await this.agreements.listOpenBetween(coachId, personId, startsAt);
    await this.agendaItems.add(
      ...input.agenda.map((point) => item(point.criterionId ? 'failedCriterion' : 'coach', point)),
      ...failed.filter(({ criterionId }) => !chosen.has(criterionId)).map((point) => item('failedCriterion', point)),
      ...open.map(({ id, what, skillId }) => item('lastTime', { title: what.slice(0, TITLE_MAX), skillId }, { agreementId: id })),
      ...wrong.slice(0, MISCONCEPTIONS_MOST).map(({ prompt, skillId, cardId }) => {
        const title = pickLanguage(prompt, actor.language).slice(0, TITLE_MAX);
        return item('misconception', { title, skillId }, { practiceCardId: cardId });
      }),
    );
  }
}
