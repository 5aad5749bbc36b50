import type { LocalizedText } from '../../shared/localized.js';

/** Letters and digits that nobody mistakes for another (Crockford's base 32): codes are read from paper and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
export const CODE_BYTES = 10;

/** Eighty bits as sixteen characters: too many to guess, few enough to type. @param random `CODE_BYTES` bytes */
export function certificateCode(random: Uint8Array): string {
  if (random.length !== CODE_BYTES) throw new RangeError(`A code is made of ${CODE_BYTES} bytes.`);
  let bits = random.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let n = 0; n < CODE_LENGTH; n++, bits >>= 5n) code = `${ALPHABET[Number(bits & 31n)]}${code}`;
  return code;
}

/** `7GQ2-M4KD-9XPT-3HNW` */
export const shownCode = (code: string): string => code.match(/.{1,4}/gu)?.join('-') ?? '';

/** A code as somebody typed it; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
  return code.length === CODE_LENGTH && [...code].every((char) => ALPHABET.includes(char)) ? code : null;
}

/** Two letters of an organisation's name: "Zonnedaal Energie" → ZE, "Harbour" → HA. */
export function certificatePrefix(organisationName: string): string {
  const words =
    organisationName
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .match(/[A-Z0-9]+/gu) ?? [];
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
  return letters.slice(0, 2).padEnd(2, 'X');
}

/** `ZE-2026-0417`: counted per organisation and year. */
export const certificateNumber = (prefix: string, year: number, sequence: number): string =>
  `${prefix}-${year}-${String(sequence).padStart(4, '0')}`;

interface Name {
  readonly givenName: string;
  readonly familyName: string;
}

/** What a stranger who checks a certificate reads: the whole name when the person chose so, otherwise initials ("F. A."). */
export function publicName({ givenName, familyName }: Name, showsName: boolean): string {
  if (showsName) return `${givenName} ${familyName}`.trim();
  // "el Amrani" is told by its A: particles are no initials.
  const family = familyName.split(/\s+/u).find((word) => /^\p{Lu}/u.test(word)) ?? familyName;
  return [givenName, family].flatMap((word) => (word ? [`${[...word][0]?.toUpperCase()}.`] : [])).join(' ');
}

/** What a certificate is about; kept with it as it was at issue. */
export interface CertificateText {
  readonly title: LocalizedText;
  /** What the holder can do, in short sentences. */
  readonly abilities: readonly LocalizedText[];
}
