import { GraphQLError } from 'graphql';

/** Nobody is signed in (any more). */
export class NotSignedIn extends GraphQLError {
  constructor() {
    super('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}

/** Signed in, but not in a role that may do this. */
export class NotAllowed extends GraphQLError {
  constructor() {
    super('Your role may not do this.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  }
}

/** It does not exist, or it belongs to another organisation or to someone this person may not see: both look the same. */
export class NotFound extends GraphQLError {
  constructor(what: string) {
    super(`${what} was not found.`, { extensions: { code: 'NOT_FOUND' } });
  }
}
