/** The longest address that mail takes (RFC 5321). */
const EMAIL_MAX_LENGTH = 254;

/** Looks like an address: only mail itself proves that it is one. */
export const isEmail = (text: string): boolean => text.length <= EMAIL_MAX_LENGTH && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
