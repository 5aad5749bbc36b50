import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` needs HTTPS; on http://localhost the plain name is used. */
const cookieName = (secure: boolean) => (secure ? '__Host-vakwerk' : 'vakwerk');
const SESSION_SECONDS = 12 * 60 * 60;

const isSecure = (origin: string) => origin.startsWith('https:');

export const readSessionCookie = (request: FastifyRequest, origin: string): string | null =>
  request.cookies[cookieName(isSecure(origin))] ?? null;

export function writeSessionCookie(reply: FastifyReply, origin: string, token: string): void {
  const secure = isSecure(origin);
  void reply.setCookie(cookieName(secure), token, {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: 'lax',
    maxAge: SESSION_SECONDS,
  });
}

export function clearSessionCookie(reply: FastifyReply, origin: string): void {
  const secure = isSecure(origin);
  void reply.clearCookie(cookieName(secure), { path: '/', httpOnly: true, secure, sameSite: 'lax' });
}
