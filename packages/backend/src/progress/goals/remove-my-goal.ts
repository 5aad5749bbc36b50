import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SkillGoalRepository } from './skill-goal.repository.js';

const schema = z.object({ skillId: z.uuid() });

@Injectable()
export class RemoveMyGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly goals: SkillGoalRepository,
    private readonly live: Live,
  ) {}

  /** Setting it again is the way back. @throws NotFound when there is no goal of one's own for this skill */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<void> {
    const { skillId } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const goal = await this.goals.find(actor.personId, skillId);
      if (!goal) throw new NotFound('Goal');
      await this.goals.save({ ...goal, removedAt: now });
      await this.live.announce('progress', [actor.personId]);
    });
  }
}
