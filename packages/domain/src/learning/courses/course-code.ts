/** Room for a number behind it, within the 100 characters a code may have. */
const LONGEST = 80;

/** A code for a course from its title: small letters, digits and hyphens. `attempt` counts from 1; the second gets "-2" behind it. */
export function courseCode(title: string, attempt: number): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '');
  const base = plain === '' ? 'course' : plain;
  return attempt === 1 ? base : `${base}-${attempt}`;
}
