/** A person as others see them beside their work. */
export interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** A joined person; null when nobody was joined. */
export const named = (id: string | null, [givenName, familyName]: readonly [string, string]): Named | null =>
  id === null ? null : { id, givenName, familyName };
