import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { canChangeFramework } from '@vakwerk/domain/skills/framework-policy';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { RecountSkills } from '../weeks/recount-skills.js';
import { SkillMergeRepository } from './skill-merge.repository.js';
import { SkillMergeRefused } from './skill-merge-refused.js';

const schema = z.object({ mergeId: z.uuid() });

@Injectable()
export class UndoSkillMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly skills: SkillRepository,
    private readonly merges: SkillMergeRepository,
    private readonly recount: RecountSkills,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Gives both skills back what they had. Only while nothing new was recorded about the merged skill: evidence that came since was
   * never told apart. @throws NotAllowed, NotFound, SkillMergeRefused alreadyUndone | changedSince
   */
  async run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<void> {
    if (!canChangeFramework(actor)) throw new NotAllowed();
    const { mergeId } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      await this.recount.holdStill();
      const merge = await this.merges.findForChange(mergeId);
      if (!merge) throw new NotFound('Merge');
      if (merge.undoneAt !== null) throw new SkillMergeRefused('alreadyUndone');
      const { fromSkillId, intoSkillId } = merge;
      const [from] = await this.skills.findMany([fromSkillId]);
      if (!from || from.mergedIntoId !== intoSkillId || (await this.merges.changedSince(merge)))
        throw new SkillMergeRefused('changedSince');
      await this.skills.saveSkills([{ ...from, archivedAt: null, mergedIntoId: null }]);
      await this.merges.takeEvidenceBack(merge);
      await this.merges.save({ ...merge, undoneAt: now });
      await this.recount.run(actor, [fromSkillId, intoSkillId], now);
      await this.audit.append({
        actorId: actor.personId,
        action: 'skill.mergeUndone',
        subjectKind: 'skill',
        subjectId: fromSkillId,
        details: { into: intoSkillId },
      });
    });
  }
}
