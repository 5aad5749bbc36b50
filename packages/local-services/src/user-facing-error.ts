/** A failure whose message is already the sentence a person needs: what is wrong and what to do. Shown without a stack trace. */
export class UserFacingError extends Error {
  override readonly name = 'UserFacingError';
}
