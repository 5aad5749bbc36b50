import type { Membership } from './membership.js';

export interface StoredMembership extends Membership {
  readonly id: string;
}
/** What to change so that a person is in exactly these teams from a date on. */
export interface Move {
  /** Memberships that end on the date. */
  readonly endIds: readonly string[];
  /** Memberships that would only have begun on the date or later. */
  readonly dropIds: readonly string[];
  /** Memberships that had an end and now go on. */
  readonly goOnIds: readonly string[];
  /** Teams to become a member of on the date. */
  readonly joinTeamIds: readonly string[];
}

/**
 * Moves a person to other teams. Everything before `from` stays as it was: numbers of a team are about who was in it then.
 * @param from the first day in the new teams, `YYYY-MM-DD`
 * @param today in the zone of who moves; a membership that began after `from` and before today is history
 * @returns null when the date lies before such a membership
 */
export function moveMemberships(
  memberships: readonly StoredMembership[],
  teamIds: readonly string[],
  from: string,
  today: string,
): Move | null {
  const began = memberships.filter(({ startsOn }) => startsOn > from);
  if (began.some(({ startsOn }) => startsOn < today)) return null;
  const holding = memberships.filter(({ startsOn, endsOn }) => startsOn <= from && (endsOn === null || endsOn > from));
  const leaving = holding.filter(({ teamId }) => !teamIds.includes(teamId));
  const staying = new Map(holding.filter(({ teamId }) => teamIds.includes(teamId)).map((stay) => [stay.teamId, stay]));
  return {
    endIds: leaving.filter(({ startsOn }) => startsOn < from).map(({ id }) => id),
    dropIds: [...began, ...leaving.filter(({ startsOn }) => startsOn === from)].map(({ id }) => id),
    goOnIds: [...staying.values()].filter(({ endsOn }) => endsOn !== null).map(({ id }) => id),
    joinTeamIds: [...new Set(teamIds)].filter((teamId) => !staying.has(teamId)),
  };
}
