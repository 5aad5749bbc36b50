/** Where an item starts: the file in the package, and the address to open, from the root of the package. */
export interface LaunchPath {
  readonly path: string;
  readonly href: string;
}

/**
 * Puts together what a manifest spreads over `xml:base`, `href` and `parameters`.
 * @returns `external` for an address elsewhere, `outside` for a path that leaves the package or cannot be read
 */
export function launchPath(base: string, href: string, parameters: string): LaunchPath | 'external' | 'outside' {
  const whole = `${base}${href}`;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(whole) || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return 'external';
  const [, file = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(whole) ?? [];
  const path = resolved(file);
  if (path === null) return 'outside';
  return { path, href: `${path.split('/').map(encodeURIComponent).join('/')}${withParameters(query, fragment, parameters)}` };
}

function resolved(file: string): string | null {
  const segments: string[] = [];
  for (const segment of decoded(file).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.pop() === undefined) return null;
    if (segment !== '..') segments.push(segment);
  }
  return segments.length === 0 ? null : segments.join('/').normalize('NFC');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that was meant as one.
    return text;
  }
}

/** SCORM CAM 3.4.1.9: parameters begin with `?`, `&` or `#`, or with nothing. */
function withParameters(query: string, fragment: string, parameters: string): string {
  if (parameters === '') return query + fragment;
  if (parameters.startsWith('#')) return fragment === '' ? query + parameters : query + fragment;
  const more = parameters.replace(/^[?&]+/, '');
  return `${query === '' ? '?' : `${query}&`}${more}${fragment}`;
}
