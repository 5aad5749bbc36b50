import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';

/** How long the files of a sitting may be read without a word from the person's own session. */
export const OPEN_SECONDS = 30 * 60;

const content = z.object({ o: z.uuid(), s: z.uuid(), l: z.enum(['nl', 'en']) });

/** What the address of a sitting's files says: which sitting. Whether it is still open is in its row. */
export interface ContentGrant {
  readonly organisationId: string;
  readonly sittingId: string;
  readonly language: 'nl' | 'en';
}

/** Short names: the token is a part of every address in the package. */
export const signContentGrant = (secret: string, { organisationId, sittingId, language }: ContentGrant): string =>
  signToken(secret, 'package-content', { o: organisationId, s: sittingId, l: language });

export function readContentGrant(secret: string, token: string): ContentGrant | null {
  const found = readSignedToken(secret, 'package-content', token, content);
  return found && { organisationId: found.o, sittingId: found.s, language: found.l };
}
