/** Where the provider sends the browser back to. One per organisation: an answer for one can never be used at another. */
export const redirectAddress = (origin: string, organisationId: string): string =>
  `${new URL(origin).origin}/api/sign-on/${organisationId}/callback`;

/** Where signing on begins; an intranet or the provider's own portal can link to it. */
export const startAddress = (origin: string, organisationId: string): string =>
  `${new URL(origin).origin}/api/sign-on/${organisationId}/start`;

/** Our own paths only: `//evil.example` would leave the site. */
export const ownPath = (path: unknown): string => (typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/');
