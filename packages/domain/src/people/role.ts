/** What a person may be; a person may hold several. `platformAdmin` is about the installation: it opens organisations, and sees nothing inside them. */
export const ROLES = ['agent', 'coach', 'manager', 'author', 'admin', 'platformAdmin'] as const;
export type Role = (typeof ROLES)[number];

/** What an organisation's own admin gives and takes. */
export const ORGANISATION_ROLES = ROLES.filter((role) => role !== 'platformAdmin');

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

/** Whether somebody with these roles may change a person's roles like this: who is no platform admin makes nobody one, and takes it from nobody. */
export const mayGiveRoles = (giver: readonly Role[], before: readonly Role[], after: readonly Role[]): boolean =>
  giver.includes('platformAdmin') || before.includes('platformAdmin') === after.includes('platformAdmin');
