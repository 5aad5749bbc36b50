/** The shortest password we take; length beats composition rules (NIST SP 800-63B, ASVS 5.0 V6). */
export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 256;

const COMMON = new Set([
  'password1234',
  'passwordpassword',
  '123456789012',
  '1234567890123',
  'qwertyuiopas',
  'wachtwoord123',
  'wachtwoord1234',
  'welkom123456',
  'welkom1234567',
  'iloveyou1234',
  'administrator',
  'letmeinletmein',
  'vakwerkvakwerk',
  '111111111111',
  '000000000000',
]);

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooCommon' | 'containsEmail';

/** The first thing wrong with a new password, or null. Paste, spaces and every character are welcome. */
export function passwordProblem(password: string, email: string): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) return 'tooShort';
  if (length > PASSWORD_MAX_LENGTH) return 'tooLong';
  const lower = password.toLowerCase();
  if (COMMON.has(lower) || new Set(lower).size < 4) return 'tooCommon';
  const name = email.toLowerCase().split('@')[0] ?? '';
  return name.length >= 4 && lower.includes(name) ? 'containsEmail' : null;
}
