import type { PersonActor } from '@vakwerk/domain/people/actor';

/** Finds who holds a session token; the people slice does it, the platform only needs the answer. */
export interface Authenticator {
  authenticate(token: string): Promise<PersonActor | null>;
}

/** Injection token of the {@link Authenticator}. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');
