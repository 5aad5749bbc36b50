import { Injectable } from '@nestjs/common';
import {
  ASSIGNMENT_REMINDERS,
  assignmentReminders,
  CERTIFICATE_REMINDERS,
  certificateReminders,
} from '@vakwerk/domain/learning/assignments/learning-reminders';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { LearningToRemind } from '../../learning/index.js';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

const ASSIGNMENT_KINDS = ASSIGNMENT_REMINDERS.map(({ kind }) => kind);

/** Looks at the assignment or certificate as it is now, not at what happened to it: events may come late or in another order. */
@Injectable()
export class PlanLearningMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly learning: LearningToRemind,
    private readonly persons: PersonRepository,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Before and after the due date, while it is open. */
  assignment(actor: Pick<SystemActor, 'organisationId'>, { assignmentId }: { assignmentId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.learning.assignment(assignmentId);
      const person = assignment && (await this.persons.find(assignment.personId));
      if (!assignment || !person) return;
      const due = assignment.open ? assignmentReminders(assignment, person.timeZone) : [];
      await this.reminders.replaceWaiting(
        assignmentId,
        ASSIGNMENT_KINDS,
        due.map((one) => ({ ...one, recipientId: person.id })),
      );
    });
  }

  /** Somebody who leads them asked for it: the moment of asking makes the key, so one asking is one mail. */
  nudge(actor: Pick<SystemActor, 'organisationId'>, { assignmentId }: { assignmentId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.learning.assignment(assignmentId);
      if (!assignment?.open || !assignment.remindedAt) return;
      const { personId: recipientId, remindedAt: dueAt } = assignment;
      await this.reminders.want(assignmentId, { kind: 'assignmentNudge', dueAt, recipientId });
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }

  /** When it can be renewed, a week before it expires, and the day after; while it counts. */
  certificate(actor: Pick<SystemActor, 'organisationId'>, { certificateId }: { certificateId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const certificate = await this.learning.certificate(certificateId);
      const person = certificate && (await this.persons.find(certificate.personId));
      if (!certificate || !person) return;
      const due = certificate.current ? certificateReminders(certificate, person.timeZone) : [];
      await this.reminders.replaceWaiting(
        certificateId,
        CERTIFICATE_REMINDERS,
        due.map((one) => ({ ...one, recipientId: person.id })),
      );
    });
  }
}
