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
} as const;

/** Organisation S. */
export const SIZE = {
  teams: 50,
  agentsPerTeam: 20,
  skills: 12,
  criteria: 15,
  weeks: 26,
  evaluations: 50_000,
  drafts: SETTINGS.draftsPerArm,
} as const;
