/** Where a person chooses a password. The secret is after the #, so that no server log ever has it. */
export const invitationLink = (appOrigin: string, token: string): string => `${appOrigin}/invitation#${token}`;
