const STEP_SECONDS = 30;
/** One step early or late: phones and servers differ a little, and people type slowly. */
const WINDOW = 1;

/** A secret for an app, and the address that a QR code of it holds. */
export async function newSecret(account: string): Promise<{ secret: string; address: string }> {
  const { Secret, TOTP } = await import('otpauth');
  const secret = new Secret({ size: 20 });
  const totp = new TOTP({ issuer: 'Vakwerk', label: account, secret, digits: 6, period: STEP_SECONDS });
  return { secret: secret.base32, address: totp.toString() };
}

/** The thirty-second step that made this code (RFC 6238); null when none close to now did. */
export async function stepOf(secret: string, code: string, now: Date): Promise<number | null> {
  const { Secret, TOTP } = await import('otpauth');
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / STEP_SECONDS) + delta;
}
