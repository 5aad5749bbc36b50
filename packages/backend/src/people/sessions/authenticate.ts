import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Authenticator } from '../../platform/auth/authenticator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SessionRepository } from './session.repository.js';
import { hashToken } from './session-token.js';

const IDLE_MINUTES = 60;
const ABSOLUTE_HOURS = 12;
/** How long an answer is believed: a deactivated person is out within a second. */
const BELIEVED_MS = 1_000;
const MEMORY = 5_000;

@Injectable()
export class Authenticate implements Authenticator {
  private readonly recent = new Map<string, { actor: PersonActor | null; until: number }>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
  ) {}

  async authenticate(token: string): Promise<PersonActor | null> {
    const tokenHash = hashToken(token);
    const known = this.recent.get(tokenHash);
    if (known && known.until > Date.now()) return known.actor;
    const actor = await this.look(tokenHash);
    if (this.recent.size >= MEMORY) this.recent.clear();
    this.recent.set(tokenHash, { actor, until: Date.now() + BELIEVED_MS });
    return actor;
  }

  async stillSignedIn(organisationId: string, tokens: readonly string[]): Promise<ReadonlySet<string>> {
    const tokenOf = new Map(tokens.map((token) => [hashToken(token), token]));
    const alive = await this.unitOfWork.run({ organisationId }, () =>
      this.sessions.filterAlive([...tokenOf.keys()], IDLE_MINUTES, ABSOLUTE_HOURS),
    );
    return new Set(alive.flatMap((tokenHash) => tokenOf.get(tokenHash) ?? []));
  }

  /** Signing out takes effect at once in this process. */
  forget(token: string): void {
    this.recent.delete(hashToken(token));
  }

  private async look(tokenHash: string): Promise<PersonActor | null> {
    const organisationId = await this.unitOfWork.runAsSystem(() =>
      this.sessions.findOrganisationOf(tokenHash, IDLE_MINUTES, ABSOLUTE_HOURS),
    );
    if (!organisationId) return null;
    return this.unitOfWork.run({ organisationId }, async () => {
      const found = await this.sessions.findActor(tokenHash);
      if (found?.stale) await this.sessions.touch(tokenHash);
      return found?.actor ?? null;
    });
  }
}
