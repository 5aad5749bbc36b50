import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { canChangeFramework } from '@vakwerk/domain/skills/framework-policy';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Skill, SkillRepository } from '../../skills/index.js';
import { RecountSkills } from '../weeks/recount-skills.js';
import type { SkillMerge } from './skill-merge.entity.js';
import { SkillMergeRepository } from './skill-merge.repository.js';
import { SkillMergeRefused } from './skill-merge-refused.js';

const schema = z.object({ fromSkillId: z.uuid(), intoSkillId: z.uuid() });
export type MergeSkillsRequest = z.input<typeof schema>;

@Injectable()
export class MergeSkills {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly skills: SkillRepository,
    private readonly merges: SkillMergeRepository,
    private readonly recount: RecountSkills,
    private readonly audit: AuditLog,
  ) {}

  /**
   * One skill continues as another. Its evidence moves, and every figure of both is counted again. What points at it (criteria,
   * questions, courses, cards, agreements; frozen content too) stays as it is: the skill is put away with a pointer, and every door
   * reads through that. @returns the id of the merge. @throws NotAllowed, NotFound, SkillMergeRefused sameSkill | notInUse
   */
  async run(actor: PersonActor, input: MergeSkillsRequest, now: Date = new Date()): Promise<string> {
    if (!canChangeFramework(actor)) throw new NotAllowed();
    const { fromSkillId, intoSkillId } = parseInput(schema, input);
    if (fromSkillId === intoSkillId) throw new SkillMergeRefused('sameSkill');
    return this.unitOfWork.run(actor, async () => {
      // Before anything is read: whoever records evidence meanwhile waits, and then sees the pointer.
      await this.recount.holdStill();
      const found = await this.skills.findMany([fromSkillId, intoSkillId]);
      const from = inUse(found, fromSkillId);
      inUse(found, intoSkillId);
      const { organisationId, personId: mergedById } = actor;
      const merge: SkillMerge = {
        organisationId,
        id: newId(),
        fromSkillId,
        intoSkillId,
        observations: 0,
        mergedById,
        mergedAt: await this.merges.now(),
        undoneAt: null,
      };
      await this.merges.save(merge);
      await this.skills.saveSkills([{ ...from, archivedAt: now, mergedIntoId: intoSkillId }]);
      const observations = await this.merges.moveEvidence(merge);
      await this.merges.save({ ...merge, observations });
      await this.recount.run(actor, [fromSkillId, intoSkillId], now);
      await this.audit.append({
        actorId: mergedById,
        action: 'skill.merged',
        subjectKind: 'skill',
        subjectId: fromSkillId,
        details: { into: intoSkillId, observations },
      });
      return merge.id;
    });
  }
}

function inUse(found: readonly Skill[], id: string): Skill {
  const skill = found.find((one) => one.id === id);
  if (!skill) throw new NotFound('Skill');
  if (skill.archivedAt !== null) throw new SkillMergeRefused('notInUse');
  return skill;
}
