import type { Role } from './role.js';

/** Who acts: a signed-in person, seen from one organisation. `teamIds` are the teams this person is a member of today. */
export interface PersonActor {
  readonly kind: 'person';
  readonly organisationId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
}

/** The product itself acting for one organisation: jobs, schedules, imports from the command line. */
export interface SystemActor {
  readonly kind: 'system';
  readonly organisationId: string;
}

export type Actor = PersonActor | SystemActor;
