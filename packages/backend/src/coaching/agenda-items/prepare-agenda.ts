import { Injectable } from '@nestjs/common';
import { type AgendaSource, mayPointAt } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ReadMisconceptions } from '../../learning/index.js';
import { newId } from '../../platform/database/new-id.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { CoachingError } from '../coaching.errors.js';
import { AgendaTemplateRepository } from '../templates/agenda-template.repository.js';
import { TITLE_MAX } from '../text-limits.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemRepository } from './agenda-item.repository.js';
import { FailedCriteria } from './failed-criteria.js';
import { ABOUT_NOTHING, type NewAgendaItem } from './new-agenda-item.js';
import { pointOf } from './point-of.js';

export interface PlannedFor {
  readonly sessionId: string;
  readonly coachId: string;
  readonly agentIds: readonly string[];
  readonly startsAt: Date;
}

interface AgendaInput {
  readonly agenda: readonly NewAgendaItem[];
  readonly evaluationId?: string | null;
  readonly templateId?: string | null;
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
    private readonly templates: AgendaTemplateRepository,
  ) {}

  /**
   * Inside the unit of work that plans. A group talks about no one's calls, practice or promises: its agenda is what the coach wrote.
   * @throws NotFound (evaluation, template), CoachingError textMissing | textTooLong | minutesOutOfRange | noCallsInAGroup
   */
  async run(
    actor: Pick<PersonActor, 'organisationId' | 'personId' | 'language'>,
    planned: PlannedFor,
    input: AgendaInput,
  ): Promise<void> {
    const item = (source: AgendaSource, point: NewAgendaItem, from: PointsAt = {}): AgendaItem => ({
      ...ABOUT_NOTHING,
      ...pointOf(point),
      ...from,
      organisationId: actor.organisationId,
      id: newId(),
      sessionId: planned.sessionId,
      source,
      addedById: actor.personId,
      addedAt: new Date(),
    });
    const written = [...input.agenda, ...(await this.templates.pointsOf(input.templateId ?? null))];
    const asGroup = planned.agentIds.length > 1;
    if (![...written, { evaluationId: input.evaluationId ?? null }].every((point) => mayPointAt(planned, point)))
      throw new CoachingError('noCallsInAGroup');
    await this.agendaItems.add(
      ...written.map((point) => item(point.criterionId ? 'failedCriterion' : 'coach', point)),
      ...(asGroup ? [] : await this.known(actor, planned, input, item)),
    );
  }

  /** What failed in the call, what these two agreed before, and what practice found. */
  private async known(
    actor: Pick<PersonActor, 'organisationId' | 'personId' | 'language'>,
    { coachId, agentIds, startsAt }: PlannedFor,
    input: AgendaInput,
    item: (source: AgendaSource, point: NewAgendaItem, from?: PointsAt) => AgendaItem,
  ): Promise<AgendaItem[]> {
    const personId = agentIds[0] as string;
    const { evaluationId } = input;
    const failed = evaluationId ? await this.failedCriteria.asAgenda(evaluationId, personId, actor.language) : [];
    // A failed criterion that the coach has put on the agenda in their own words is there already.
    const chosen = new Set(input.agenda.map(({ criterionId }) => criterionId));
    const wrong = await this.misconceptions.run(personId);
    const open = await this.agreements.listOpenBetween(coachId, personId, startsAt);
    return [
      ...failed.filter(({ criterionId }) => !chosen.has(criterionId)).map((point) => item('failedCriterion', point)),
      ...open.map(({ id, what, skillId }) => item('lastTime', { title: what.slice(0, TITLE_MAX), skillId }, { agreementId: id })),
      ...wrong.slice(0, MISCONCEPTIONS_MOST).map(({ prompt, skillId, cardId }) => {
        const title = pickLanguage(prompt, actor.language).slice(0, TITLE_MAX);
        return item('misconception', { title, skillId }, { practiceCardId: cardId });
      }),
    ];
  }
}

type PointsAt = Partial<Pick<AgendaItem, 'agreementId' | 'practiceCardId'>>;
