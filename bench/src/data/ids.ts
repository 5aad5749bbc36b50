/** Kinds of rows, as the first eight digits of their ids. */
export const KIND = {
  organisation: 1,
  agent: 2,
  coach: 3,
  team: 4,
  membership: 5,
  framework: 6,
  skill: 7,
  scorecard: 8,
  scorecardVersion: 9,
  interaction: 10,
  evaluation: 11,
  draftInteraction: 12,
  draft: 13,
  fragment: 14,
  result: 15,
  event: 16,
  course: 17,
  courseVersion: 18,
  assignment: 19,
  attempt: 20,
  response: 21,
  practiceCard: 22,
  practiceReview: 23,
  session: 24,
  manager: 25,
  managerMembership: 26,
} as const;

/** A valid UUID v7 that anyone can compute from the kind and the number of a row, so that no list of ids has to be kept. */
export const idOf = (kind: keyof typeof KIND, n: number): string =>
  `${KIND[kind].toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The same in SQL; `n` is an SQL expression. */
export const idSql = (kind: keyof typeof KIND, n: string): string =>
  `('${KIND[kind].toString(16).padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`;
