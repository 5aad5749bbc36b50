import type { PersonActor } from '@vakwerk/domain/people/actor';

/** Drafts are for authors; what was published is for everyone who may browse. */
export const mayReadVersion = (actor: PersonActor, { publishedAt }: { readonly publishedAt: Date | null }): boolean =>
  publishedAt !== null || actor.roles.includes('author');
