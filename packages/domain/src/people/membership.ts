/** A person in a team from a date (inclusive) until a date (exclusive); history stays when someone moves. Dates are `YYYY-MM-DD`. */
export interface Membership {
  readonly personId: string;
  readonly teamId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether the membership holds on the date. */
export const isMemberOn = (membership: Membership, date: string): boolean =>
  membership.startsOn <= date && (membership.endsOn === null || date < membership.endsOn);
