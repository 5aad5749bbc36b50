export type SkillMergeProblem =
  /** A skill cannot continue as itself. */
  | 'sameSkill'
  /** One of the two is no longer in use. */
  | 'notInUse'
  /** New evidence arrived, so taking the merge back would not give back what was. */
  | 'changedSince'
  | 'alreadyUndone';

/** The merge cannot be done, or not be undone any more. */
export class SkillMergeRefused extends Error {
  constructor(readonly code: SkillMergeProblem) {
    super(`The skills cannot be merged: ${code}`);
  }
}
