import type { NeededLevel } from '@vakwerk/domain/learning/assignments/path';

/**
 * What learning has to know about how far somebody is in a skill. Learning cannot look: estimates are made of what learning and
 * quality told. So it asks at this door, and the slice that makes the estimates answers (it provides this class).
 */
export abstract class SkillLevels {
  /** Those of the needed levels that the evidence says this person has reached. */
  abstract reached(personId: string, needed: readonly NeededLevel[], now: Date): Promise<readonly NeededLevel[]>;
}
