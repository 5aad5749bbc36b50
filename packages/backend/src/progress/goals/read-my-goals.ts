import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { SkillGoal } from './skill-goal.entity.js';
import { SkillGoalRepository } from './skill-goal.repository.js';

@Injectable()
export class ReadMyGoals {
  constructor(private readonly goals: SkillGoalRepository) {}

  /** Of who asks. */
  run(actor: PersonActor): Promise<SkillGoal[]> {
    return this.goals.list(actor.personId);
  }
}
