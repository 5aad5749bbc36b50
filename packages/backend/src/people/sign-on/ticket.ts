import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { openSealed, sealText } from '../../platform/auth/sealed-text.js';

const PURPOSE = 'sign-on-ticket';
/** As long as somebody may take at their provider, forgotten passwords and phones included. */
export const TICKET_MINUTES = 15;

const ticketSchema = z.object({
  organisationId: z.uuid(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  until: z.number(),
});
/** What the browser carries, sealed, from here to the provider and back: nothing is stored before somebody really came back. */
export type Ticket = z.infer<typeof ticketSchema>;

const random = () => randomBytes(32).toString('base64url');

export const newTicket = (organisationId: string, next: string, now: Date): Ticket => ({
  organisationId,
  state: random(),
  nonce: random(),
  verifier: random(),
  next,
  until: now.getTime() + TICKET_MINUTES * 60_000,
});

export const sealTicket = (secret: string, ticket: Ticket): string => sealText(secret, PURPOSE, JSON.stringify(ticket));

/** null for what we did not seal ourselves, and for what is too old. */
export function openTicket(secret: string, sealed: string, now: Date): Ticket | null {
  const text = openSealed(secret, PURPOSE, sealed);
  if (text === null) return null;
  const ticket = ticketSchema.parse(JSON.parse(text));
  return ticket.until > now.getTime() ? ticket : null;
}
