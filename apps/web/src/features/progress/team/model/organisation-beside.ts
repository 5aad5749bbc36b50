import type { OrganisationWeeksQuery } from '../../../../gql/graphql';
import type { WeekPoint } from './line-points';

/** What the whole organisation did in the same weeks. */
export interface OrganisationBeside {
  readonly people: number;
  /** 0–100 for each point; null in a week without observations. */
  readonly shares: readonly (number | null)[];
  readonly ns: readonly number[];
}

const HUNDRED = 100;

/** Null when there is nothing to show beside a team: too few people, or another skill. */
export function organisationBeside(
  { people, tooFewPeople, weekStartsOn, series }: OrganisationWeeksQuery['organisationDashboard'],
  skillId: string,
  points: readonly WeekPoint[],
): OrganisationBeside | null {
  const own = series.find(({ skill }) => skill.id === skillId);
  if (tooFewPeople || !own) return null;
  const at = points.map(({ week }) => weekStartsOn.indexOf(week));
  const shares = at
    .map((index) => own.share[index] ?? null)
    .map((share) => (share === null ? null : Math.round(share * HUNDRED)));
  return { people, shares, ns: at.map((index) => own.n[index] ?? 0) };
}
