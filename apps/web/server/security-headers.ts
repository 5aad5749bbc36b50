/**
 * The content security policy of the app's page. Scripts and styles run only from our own origin or with this answer's nonce;
 * `blob:` is for recorded audio and workers that the page itself makes.
 */
export function contentSecurityPolicy(nonce: string, contentOrigin?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    // Packages made elsewhere and previews of mail are framed; a page of the app never is.
    `frame-src ${["'self'", ...(contentOrigin ? [contentOrigin] : [])].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

/**
 * Headers of every answer of the web process. Packages made elsewhere may hear `unload`, which browsers take away from pages that do not
 * ask for it: the older ones say goodbye there and nowhere else.
 * @param secure true when people reach the app over https
 */
export function securityHeaders(secure: boolean, contentOrigin: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': `camera=(), geolocation=(), payment=(), usb=(), microphone=(self), unload=("${contentOrigin}")`,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
