import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Product } from '../../application/open-product.js';
import type { DemoOrganisation, DemoPerson } from '../content/types.js';

/** One organisation of the demo while it is being made. */
export interface House {
  readonly product: Product;
  readonly organisation: DemoOrganisation;
  readonly organisationId: string;
  readonly teamIds: ReadonlyMap<string, string>;
  readonly people: readonly DemoPerson[];
  /** Who no longer works here. */
  readonly left: readonly DemoPerson[];
  /** By key of the person; with the teams of today. */
  readonly actors: ReadonlyMap<string, PersonActor>;
  /** Skill ids by code. */
  readonly skillIds: ReadonlyMap<string, string>;
  readonly now: Date;
}

export const DAY_MS = 86_400_000;

export const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

/** `YYYY-MM-DD` so many days ago. */
export const dateDaysAgo = (now: Date, days: number): string => daysAgo(now, days).toISOString().slice(0, 10);

export function actorOf(house: House, key: string): PersonActor {
  const actor = house.actors.get(key);
  if (!actor) throw new Error(`The demo has no person "${key}" in ${house.organisation.name}.`);
  return actor;
}

/** Whether the person was in the team so many days ago. */
export const wasInTeam = (person: DemoPerson, team: string, days: number): boolean =>
  person.memberships.some((m) => m.team === team && m.fromDaysAgo >= days && (m.untilDaysAgo ?? -1) < days);
