/** What a person may be in an organisation; a person may hold several. */
export const ROLES = ['agent', 'coach', 'manager', 'author', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);
