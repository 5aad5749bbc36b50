interface ActorLike {
  readonly kind: 'person' | 'system';
  readonly roles?: readonly string[];
}

/** Skills are content: authors change them, and the product itself when it is asked to import a file on the server. */
export const canChangeFramework = (actor: ActorLike): boolean =>
  actor.kind === 'system' || (actor.roles?.includes('author') ?? false);
