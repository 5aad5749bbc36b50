import { createHash, randomBytes } from 'node:crypto';

const HOW_MANY = 10;
const BYTES = 10;
/** Sixteen, so that each stands for four bits; none looks like another. */
const LETTERS = '234567abcdefhkmp';

const text = (bytes: Buffer) =>
  [...bytes]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((half) => LETTERS[half])
    .join('');
const inFours = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-');

/** Ten codes of 80 random bits, for who lost the phone. They are shown once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, () => inFours(text(randomBytes(BYTES))));

/** As it is kept: so many random bits need no slow hash. Spaces, dashes and capitals do not matter. */
export const hashRecoveryCode = (code: string): string =>
  createHash('sha256').update(code.toLowerCase().replace(/[\s-]/g, '')).digest('base64url');
