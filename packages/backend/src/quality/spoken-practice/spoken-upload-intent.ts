import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';

const content = z.object({ organisationId: z.uuid(), personId: z.uuid(), practiceId: z.uuid(), expiresAt: z.number().int() });
export type SpokenUploadIntent = z.infer<typeof content>;

export const signSpokenUpload = (secret: string, intent: SpokenUploadIntent): string =>
  signToken(secret, 'spoken-upload', intent);

/** The intent in a token we signed, expired or not; null for anything else. */
export const readSpokenUpload = (secret: string, token: string): SpokenUploadIntent | null =>
  readSignedToken(secret, 'spoken-upload', token, content);
