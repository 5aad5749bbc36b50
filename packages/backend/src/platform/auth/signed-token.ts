import { createHmac, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';

const signatureOf = (secret: string, purpose: string, body: string) =>
  createHmac('sha256', secret).update(`${purpose}.${body}`).digest();

/**
 * A token that only this installation can make: base64url(JSON) and its HMAC-SHA-256. Readable by whoever holds it, so no secrets
 * inside. `purpose` keeps a token of one kind from being used as another.
 */
export function signToken(secret: string, purpose: string, payload: object): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${body}.${signatureOf(secret, purpose, body).toString('base64url')}`;
}

/** The payload of a token we signed for this purpose; null for anything else. Whether it has expired is the caller's to judge. */
export function readSignedToken<Payload>(
  secret: string,
  purpose: string,
  token: string,
  schema: z.ZodType<Payload>,
): Payload | null {
  const [body = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(secret, purpose, body);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const parsed = schema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  return parsed.success ? parsed.data : null;
}
