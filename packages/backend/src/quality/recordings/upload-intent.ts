import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';
import { CHANNELS, DIRECTIONS } from '../interactions/interaction.entity.js';

/** Large files on slow lines take a while; what is sent twice is found out by its content. */
export const UPLOAD_INTENT_SECONDS = 30 * 60;

const shortText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .nullish()
  .transform((text) => text ?? null);

/** What a person says about the file they are going to send. Agreed before the first byte, signed, so it cannot change on the way. */
export const uploadMetadata = z.object({
  /** null: nobody has the employee number, so it is parked. */
  agentId: z.uuid().nullable(),
  employeeNumber: shortText,
  channel: z.enum(CHANNELS).default('phone'),
  direction: z.enum(DIRECTIONS).default('inbound'),
  queue: shortText,
  startedAt: z.coerce.date(),
  subject: shortText,
  language: z.enum(['nl', 'en']),
  externalId: shortText,
  customerReference: shortText,
  agentChannel: z
    .int()
    .min(0)
    .max(1)
    .nullish()
    .transform((channel) => channel ?? null),
  paused: z
    .array(z.object({ startMs: z.int().min(0), endMs: z.int().min(0) }))
    .max(200)
    .default([]),
});
export type UploadMetadata = z.infer<typeof uploadMetadata>;

const content = z.object({ organisationId: z.uuid(), personId: z.uuid(), expiresAt: z.number().int(), metadata: uploadMetadata });
export type UploadIntentContent = z.infer<typeof content>;

export const signUploadIntent = (secret: string, intent: UploadIntentContent): string => signToken(secret, 'upload', intent);

/** The intent in a token we signed, expired or not; null for anything else. */
export const readUploadIntent = (secret: string, token: string): UploadIntentContent | null =>
  readSignedToken(secret, 'upload', token, content);
