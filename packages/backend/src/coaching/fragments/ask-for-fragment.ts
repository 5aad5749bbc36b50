import { Injectable } from '@nestjs/common';
import { fragmentProblem, mayAskForFragment, turnsWithin } from '@vakwerk/domain/coaching/lesson-fragment';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { endOfLocalDate, localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { ReadCallSound } from '../../quality/index.js';
import { FragmentAsked } from './fragment.events.js';
import { LessonFragmentRepository } from './lesson-fragment.repository.js';

const schema = z.object({
  interactionId: z.string().max(100),
  startMs: z.int().min(0).max(86_400_000),
  endMs: z.int().min(0).max(86_400_000),
  why: z.string().trim().min(1).max(500),
  expiresOn: z.iso.date(),
});

@Injectable()
export class AskForFragment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: ReadCallSound,
    private readonly people: PersonRepository,
    private readonly fragments: LessonFragmentRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Asks the agent of a call to lend a piece of it to lessons, until a day. Nothing is cut out before they say yes.
   * @returns the id of the fragment. @throws NotFound: no such call, or not one this coach may hear; InvalidInput
   */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<string> {
    const { interactionId, startMs, endMs, why, expiresOn } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const call = await this.calls.forActor(actor, interactionId);
      const agent = call && (await this.people.find(call.agentId));
      if (!call || !agent || !mayAskForFragment(actor, call)) throw new NotFound('This call');
      const today = localDateAt(now, agent.timeZone);
      const problem = fragmentProblem({ startMs, endMs, soundMs: call.soundMs, expiresOn, today });
      if (problem) throw new InvalidInput(`This fragment cannot be asked: ${problem}`);
      const id = newId();
      await this.fragments.add({
        organisationId: actor.organisationId,
        id,
        interactionId,
        callStartedAt: call.startedAt,
        agentId: call.agentId,
        startMs,
        endMs,
        language: call.language,
        turns: turnsWithin(call.turns, startMs, endMs),
        askedById: actor.personId,
        askedAt: now,
        why,
        expiresOn,
        until: endOfLocalDate(expiresOn, agent.timeZone),
        answer: null,
        answeredAt: null,
        stoppedAt: null,
        mediaId: null,
        durationSeconds: null,
      });
      await this.outbox.append(eventOf(FragmentAsked, { fragmentId: id }));
      const subject = { subjectKind: 'lessonFragment', subjectId: id, details: { interactionId, startMs, endMs, expiresOn } };
      await this.audit.append({ actorId: actor.personId, action: 'fragment.asked', ...subject });
      await this.live.announce('coaching', [call.agentId]);
      return id;
    });
  }
}
