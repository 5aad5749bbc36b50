import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { checkGoal, GOAL_LEVELS, type GoalProblem } from '@vakwerk/domain/progress/skill-goal';
import { ok, type Result } from '@vakwerk/domain/shared/result';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SkillRepository } from '../../skills/index.js';
import type { SkillGoal } from './skill-goal.entity.js';
import { SkillGoalRepository } from './skill-goal.repository.js';

const schema = z.object({
  skillId: z.uuid(),
  level: z.enum(GOAL_LEVELS),
  byOn: z.iso.date().nullable(),
  shared: z.boolean(),
});
export type SetMyGoalRequest = z.input<typeof schema>;

@Injectable()
export class SetMyGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly goals: SkillGoalRepository,
    private readonly skills: SkillRepository,
    private readonly live: Live,
  ) {}

  /** One goal per skill, of who asks and of nobody else; the same again changes it. @throws NotFound for a skill that is not in use */
  run(actor: PersonActor, input: SetMyGoalRequest, now: Date = new Date()): Promise<Result<SkillGoal, GoalProblem>> {
    const { skillId, ...wish } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const [skill] = await this.skills.findMany([skillId]);
      if (!skill || skill.archivedAt !== null) throw new NotFound('Skill');
      const { organisationId, personId } = actor;
      const before = await this.goals.find(personId, skillId);
      // A day that went by meanwhile is no reason to keep sharing it, or not to take a removal back.
      const kept = before ?? (await this.goals.lastRemoved(personId, skillId));
      const checked = kept?.byOn === wish.byOn ? ok(wish) : checkGoal(wish, localDateAt(now, actor.timeZone));
      if (!checked.ok) return checked;
      const goal: SkillGoal = {
        organisationId,
        id: before?.id ?? newId(),
        personId,
        skillId,
        ...checked.value,
        setAt: before?.setAt ?? now,
        removedAt: null,
      };
      await this.goals.save(goal);
      await this.live.announce('progress', [personId]);
      return ok(goal);
    });
  }
}
