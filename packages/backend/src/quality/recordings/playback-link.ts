import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';

/** Long enough for one sitting; the player asks for a new one when it is used up. */
export const PLAYBACK_LINK_SECONDS = 5 * 60;

const content = z.object({
  linkId: z.uuid(),
  organisationId: z.uuid(),
  personId: z.uuid(),
  recordingId: z.uuid(),
  /** Milliseconds since 1970. */
  expiresAt: z.number().int(),
});
/** A link is for one person and one recording: in other hands, or on another recording, it opens nothing. */
export type PlaybackGrant = z.infer<typeof content>;

export const signPlaybackGrant = (secret: string, grant: PlaybackGrant): string => signToken(secret, 'playback', grant);

/** The grant in a token we signed, expired or not; null for anything else. */
export const readPlaybackGrant = (secret: string, token: string): PlaybackGrant | null =>
  readSignedToken(secret, 'playback', token, content);
