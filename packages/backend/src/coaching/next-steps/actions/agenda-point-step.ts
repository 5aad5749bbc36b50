import { Injectable } from '@nestjs/common';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { newId } from '../../../platform/database/new-id.js';
import { Live } from '../../../platform/live/live.js';
import { AgendaItemRepository } from '../../agenda-items/agenda-item.repository.js';
import { ABOUT_NOTHING } from '../../agenda-items/new-agenda-item.js';
import type { CoachingSession } from '../../sessions/coaching-session.entity.js';
import { CoachingSessionRepository } from '../../sessions/session.repository.js';
import { TITLE_MAX } from '../../text-limits.js';
import type { ActionOf, StepOutcome, StepToTake } from '../step-to-take.js';

@Injectable()
export class AgendaPointStep {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /** On the next conversation of the person; with none planned it waits for one. A point about the same thing is enough. */
  async run({ title }: ActionOf<'addAgendaPoint'>, step: StepToTake, now: Date): Promise<StepOutcome> {
    const session = await this.sessions.findNextOfAgent(step.person.id);
    return session ? this.addTo(session, title, step, now) : { outcome: 'waiting' };
  }

  async addTo(session: CoachingSession, given: string, step: StepToTake, now: Date): Promise<StepOutcome> {
    const { person, trigger, firing, subject, ruleName } = step;
    const criterionId = trigger === 'criterionFails' ? subject.id : null;
    const title = (given || (subject.text ? pickLanguage(subject.text, person.language) : ruleName)).slice(0, TITLE_MAX);
    const open = (await this.agendaItems.listOf(session.id)).filter(({ doneAt }) => doneAt === null);
    const same = open.find((item) => (criterionId !== null && item.criterionId === criterionId) || item.title === title);
    if (same) return { outcome: 'alreadyThere', given: [same.id] };
    const id = newId();
    await this.agendaItems.add({
      ...ABOUT_NOTHING,
      organisationId: person.organisationId,
      id,
      sessionId: session.id,
      source: 'nextStep',
      title,
      skillId: subject.skillId,
      evaluationId: trigger === 'criterionFails' ? (firing.evidence.at(-1) ?? null) : null,
      criterionId,
      addedById: session.coachId,
      addedAt: now,
    });
    await this.live.announce('coaching', [session.coachId, person.id]);
    return { outcome: 'done', given: [id] };
  }
}
