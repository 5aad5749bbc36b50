import type { PersonActor } from '@vakwerk/domain/people/actor';

/** Finds who holds a session token; the people slice does it, the platform only needs the answer. */
export interface Authenticator {
  authenticate(token: string): Promise<PersonActor | null>;
  /** Which of these tokens are still of a live session of an active person. Looking does not keep a session awake. */
  stillSignedIn(organisationId: string, tokens: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Injection token of the {@link Authenticator}. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');
