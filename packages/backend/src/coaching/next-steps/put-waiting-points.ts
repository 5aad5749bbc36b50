import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { AgendaPointStep } from './actions/agenda-point-step.js';
import { NextStepRepository } from './next-step.repository.js';
import { type ActionOutcome, type NextStepFiring } from './next-step-firing.entity.js';
import { NextStepFiringRepository } from './next-step-firing.repository.js';
import { SubjectReader } from './subject.reader.js';

/** A conversation was planned: points that rules wanted to talk about and that waited for one come on its agenda. */
@Injectable()
export class PutWaitingPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
    private readonly rules: NextStepRepository,
    private readonly firings: NextStepFiringRepository,
    private readonly subjects: SubjectReader,
    private readonly agendaPoint: AgendaPointStep,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, { sessionId }: { readonly sessionId: string }, at?: Date): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.sessions.find(sessionId);
      // What shows about one person is not for a group to read.
      if (session?.state !== 'planned' || session.agentIds.length > 1) return;
      const person = await this.persons.find(session.personId);
      if (!person) return;
      const now = at ?? (await this.rules.now());
      for (const firing of await this.firings.waitingFor(person.id)) {
        const rule = await this.rules.find(firing.ruleId);
        // Switched off is switched off: what still waited does not come any more.
        if (rule?.state !== 'on') continue;
        const { name: ruleName, trigger, actions } = rule.definition;
        const subject = await this.subjects.read(trigger.kind, firing.subjectId);
        const title = actions.flatMap((action) => (action.kind === 'addAgendaPoint' ? [action.title] : []))[0] ?? '';
        const step = { firingId: firing.id, ruleName, trigger: trigger.kind, firing: firingOf(firing), person, subject };
        const put = await this.agendaPoint.addTo(session, title, step, now);
        await this.firings.setOutcomes(
          firing.id,
          firing.outcomes.map((each): ActionOutcome => (each.outcome === 'waiting' ? { action: each.action, ...put } : each)),
        );
      }
    });
  }
}

const firingOf = ({ occasion: key, personId, subjectId, evidence, through, heldAt, takenAt }: NextStepFiring) => ({
  ...{ key, personId, subjectId, evidence, through, heldAt, takenAt },
});
