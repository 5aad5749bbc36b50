/** What the address of the list may say; every page loads this. */
export const SORTS = ['name', 'email', 'roles', 'team', 'status'] as const;
export type Sort = (typeof SORTS)[number];
