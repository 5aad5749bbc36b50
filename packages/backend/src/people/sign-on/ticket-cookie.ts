import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TICKET_MINUTES } from './ticket.js';

const isSecure = (origin: string) => origin.startsWith('https:');
const nameFor = (origin: string) => (isSecure(origin) ? '__Host-vakwerk-sign-on' : 'vakwerk-sign-on');
/** Lax: the provider's page sends the browser back with a link, and then the cookie must come along. */
const options = (origin: string) => ({ path: '/', httpOnly: true, secure: isSecure(origin), sameSite: 'lax' as const });

export function writeTicketCookie(reply: FastifyReply, origin: string, ticket: string): void {
  void reply.setCookie(nameFor(origin), ticket, { ...options(origin), maxAge: TICKET_MINUTES * 60 });
}

/** The ticket this browser brings back, if any; afterwards it has none. */
export function takeTicketCookie(request: FastifyRequest, reply: FastifyReply, origin: string): string | null {
  void reply.clearCookie(nameFor(origin), options(origin));
  return request.cookies[nameFor(origin)] ?? null;
}
