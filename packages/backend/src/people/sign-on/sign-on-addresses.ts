/** Where the provider sends the browser back to. One per organisation: an answer for one can never be used at another. */
export const redirectAddress = (origin: string, organisationId: string): string =>
  `${new URL(origin).origin}/api/sign-on/${organisationId}/callback`;

/** Where signing on begins; an intranet or the provider's own portal can link to it. */
export const startAddress = (origin: string, organisationId: string): string =>
  `${new URL(origin).origin}/api/sign-on/${organisationId}/start`;

/**
 * Our own paths only, as a browser will read them: `//evil.example` and a tab in between would leave the site.
 * @returns path, query and fragment, escaped where needed; `/` for everything else
 */
export function ownPath(path: unknown, origin: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (typeof path !== 'string' || !path.startsWith('/') || /[\u0000-\u001f\u007f-\u009f\\]/.test(path)) return '/';
  if (!URL.canParse(path, origin)) return '/';
  const { origin: landing, pathname, search, hash } = new URL(path, origin);
  // Also after dots were taken out: `/.//evil.example` has become two slashes.
  return landing === new URL(origin).origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
