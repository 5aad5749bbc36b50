import { z } from 'zod';
import { readSignedToken, signToken } from '../../platform/auth/signed-token.js';
import type { Config } from '../../platform/config/config.js';

const PURPOSE = 'digest-unsubscribe';
const payload = z.object({ o: z.uuid(), p: z.uuid() });

export interface Unsubscriber {
  readonly organisationId: string;
  readonly personId: string;
}

/** Works for as long as the mail is kept: who finds an old digest may still say no. All it can do is stop digests. */
const unsubscribeToken = (config: Config, { organisationId, personId }: Unsubscriber): string =>
  signToken(config.SIGNING_SECRET, PURPOSE, { o: organisationId, p: personId });

/** The page with the button (the token after the #, where no log sees it), and the address that mail readers POST to. */
export function unsubscribeUrls(config: Config, person: Unsubscriber): { readonly page: string; readonly oneClick: string } {
  const token = unsubscribeToken(config, person);
  return { page: `${config.APP_ORIGIN}/unsubscribe#${token}`, oneClick: `${config.APP_ORIGIN}/api/unsubscribe?token=${token}` };
}

/** @returns null for anything we did not sign for this */
export function readUnsubscribeToken(config: Config, token: string): Unsubscriber | null {
  const read = readSignedToken(config.SIGNING_SECRET, PURPOSE, token, payload);
  return read && { organisationId: read.o, personId: read.p };
}
