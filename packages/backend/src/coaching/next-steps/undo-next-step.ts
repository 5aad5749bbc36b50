import { Injectable } from '@nestjs/common';
import { mayManageNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { GiveSkillCards, TakeBackUntouched } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SteerForPerson } from '../../quality/index.js';
import { AgendaItemRepository } from '../agenda-items/agenda-item.repository.js';
import { NextStepRepository } from './next-step.repository.js';
import type { ActionOutcome, NextStepFiring } from './next-step-firing.entity.js';
import { NextStepFiringRepository } from './next-step-firing.repository.js';

@Injectable()
export class UndoNextStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: NextStepRepository,
    private readonly firings: NextStepFiringRepository,
    private readonly learning: TakeBackUntouched,
    private readonly cards: GiveSkillCards,
    private readonly agendaItems: AgendaItemRepository,
    private readonly steer: SteerForPerson,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Takes back what a rule gave on one occasion, as far as nobody began with it; what was begun, and a message that was read, stay.
   * The same occasion leads to nothing again. @returns how many of its actions were undone. @throws NotFound
   */
  run(actor: PersonActor, firingId: string, at?: Date): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const firing = await this.firings.lock(firingId);
      const rule = firing?.takenAt ? await this.rules.find(firing.ruleId) : null;
      if (!firing || !rule || !mayManageNextStep(actor, rule.definition.audience)) throw new NotFound('This step');
      const now = at ?? (await this.rules.now());
      const outcomes: ActionOutcome[] = [];
      for (const outcome of firing.outcomes)
        outcomes.push((await this.undo(firing, outcome, actor.personId, now)) ? { ...outcome, outcome: 'undone' } : outcome);
      const undone = outcomes.filter((each, place) => each !== firing.outcomes[place]).length;
      if (undone === 0) return 0;
      await this.firings.setOutcomes(firing.id, outcomes);
      await this.firings.setUndone(firing.id, actor.personId, now);
      const subject = { subjectKind: 'nextStepRule', subjectId: rule.id, details: { firingId, personId: firing.personId } };
      await this.audit.append({ actorId: actor.personId, action: 'nextStep.undone', ...subject });
      await this.live.announce('coaching');
      return undone;
    });
  }

  private async undo(
    firing: NextStepFiring,
    { action, outcome, given = [] }: ActionOutcome,
    byId: string,
    now: Date,
  ): Promise<boolean> {
    if (outcome === 'waiting') return true;
    if (outcome !== 'done') return false;
    const [first] = given;
    if (action === 'assignLearning') return first !== undefined && this.learning.run(first, byId, now);
    if (action === 'addAgendaPoint') return first !== undefined && this.agendaItems.removeUntouched(first);
    if (action === 'steerSample') return (await this.steer.takeBack(given)) > 0;
    if (action === 'addCards') return (await this.cards.takeBack({ personId: firing.personId, referenceId: firing.id })) > 0;
    return false;
  }
}
