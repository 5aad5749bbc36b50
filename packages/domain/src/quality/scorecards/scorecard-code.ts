/** Room for a number behind it, within the 60 characters a code may have. */
const LONGEST = 50;

/** A code for a card from its name: small letters, digits and hyphens. `attempt` counts from 1; the second gets "-2" behind it. */
export function scorecardCode(name: string, attempt: number): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  const base = plain === '' ? 'scorecard' : plain;
  return attempt === 1 ? base : `${base}-${attempt}`;
}
