/** Everything that decides how long a run takes and what it compares, in one place. */
export const SETTINGS = {
  /** Rounds to keep, and the most to try when the machine is noisy. */
  roundsWanted: 7,
  roundsAtMost: 12,
  /** A round whose two floors differ more than this measured the machine, not the software. */
  floorsMayDiffer: 0.15,
  armMs: 1_000,
  requestsAtMost: 20_000,
  warmUpMs: 2_000,
  clients: 8,
  poolSize: 10,
  draftsPerArm: 800,
  /** Scenario 9: what one arm drains, at how many at a time. A drain is long enough to be its own average: fewer rounds do. */
  gradings: Number(process.env.BENCH_GRADINGS ?? 10_000),
  gradingConcurrency: 20,
  drainRounds: 3,
} as const;

/** Organisation S, or M with `BENCH_SIZE=M`: ten times the people, twenty times the evaluations. */
export const SIZE_NAME = process.env.BENCH_SIZE === 'M' ? 'M' : 'S';
const OF_SIZE = { S: { teams: 50, evaluations: 50_000 }, M: { teams: 500, evaluations: 1_000_000 } } as const;

export const SIZE = {
  ...OF_SIZE[SIZE_NAME],
  agentsPerTeam: 20,
  skills: 12,
  criteria: 15,
  weeks: 26,
  drafts: SETTINGS.gradings,
  /** Everybody has every course; one person's practice cards, and talks with their coach. */
  courses: 17,
  modules: 12,
  cards: 12,
  sessions: 7,
} as const;
