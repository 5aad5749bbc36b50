import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { CoachingError } from '../coaching.errors.js';
import { ReadSession } from './read-session.js';
import { type ChangeSessionResult, SessionChanged, SessionConflict, SessionOverlap, SessionRefused } from './session.result.js';
import { toSessionObject } from './session-objects.object.js';

/** Turns a change into its answer: the session as it is now, or the refusal the use case gave. */
@Injectable()
export class AnswerChange {
  constructor(private readonly readSession: ReadSession) {}

  /** @param sessionId null: `change` answers with the id of the session it was about */
  async of(actor: PersonActor, sessionId: string | null, change: () => Promise<unknown>): Promise<typeof ChangeSessionResult> {
    try {
      const answer = await change();
      const id = sessionId ?? (typeof answer === 'string' ? answer : null);
      return Object.assign(new SessionChanged(), { session: await this.read(actor, id) });
    } catch (error) {
      if (!(error instanceof CoachingError)) throw error;
      const { code, overlap } = error;
      if (overlap) return Object.assign(new SessionOverlap(), { code, ...overlap });
      if (code === 'conflict') return Object.assign(new SessionConflict(), { code, stored: await this.read(actor, sessionId) });
      return Object.assign(new SessionRefused(), { code });
    }
  }

  private async read(actor: PersonActor, sessionId: string | null) {
    if (!sessionId) throw new Error('A change of a session must know which one.');
    return toSessionObject(actor, await this.readSession.run(actor, sessionId));
  }
}
