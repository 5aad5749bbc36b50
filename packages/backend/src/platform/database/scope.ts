import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@vakwerk/domain/people/actor';
import type { EntityManager } from 'typeorm';

/** What a piece of work may see: one organisation, one manager whose transaction carries that organisation. */
export interface Scope {
  /** null: work of the product itself across organisations (relay, schedules, sign-in). */
  readonly organisationId: string | null;
  readonly mode: 'read' | 'write';
  manager(): EntityManager;
  /** Statements sent without waiting; a unit of work succeeds only if all of them did. */
  readonly unanswered: Promise<unknown>[];
}

/** A request that is being answered; its read transaction opens at the first question and ends with the request. */
export interface RequestScope {
  actor: Actor | null;
  read: (Scope & { end(): Promise<void> }) | null;
}

export const workScope = new AsyncLocalStorage<Scope>();
export const requestScope = new AsyncLocalStorage<RequestScope>();
