import { createHmac } from 'node:crypto';

/**
 * Recognises a returning customer without keeping the number: HMAC-SHA-256 with the installation's secret, because a plain hash
 * of a telephone number is found by trying them all. The organisation is part of it, so two organisations cannot compare.
 */
export const hashCustomerReference = (secret: string, organisationId: string, reference: string): string =>
  createHmac('sha256', secret).update(`customer.${organisationId}.${reference.trim().toLowerCase()}`).digest('base64url');
