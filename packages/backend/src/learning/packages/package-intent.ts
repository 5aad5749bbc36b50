import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';

/** A large file on a slow line takes a while. */
export const PACKAGE_INTENT_SECONDS = 30 * 60;

const content = z.object({
  organisationId: z.uuid(),
  personId: z.uuid(),
  packageId: z.uuid().nullable(),
  fileName: z.string(),
  expiresAt: z.number().int(),
});
/** What an author is going to send. Agreed before the first byte, signed, so it cannot change on the way. */
export type PackageIntentContent = z.infer<typeof content>;

export const signPackageIntent = (secret: string, intent: PackageIntentContent): string =>
  signToken(secret, 'package-upload', intent);

/** The intent in a token we signed, expired or not; null for anything else. */
export const readPackageIntent = (secret: string, token: string): PackageIntentContent | null =>
  readSignedToken(secret, 'package-upload', token, content);
