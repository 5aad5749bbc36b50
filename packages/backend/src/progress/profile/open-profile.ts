import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeGoal } from '@vakwerk/domain/progress/progress-policy';
import { z } from 'zod';
import { TeamRepository } from '../../people/index.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SkillGoal } from '../goals/skill-goal.entity.js';
import { SkillGoalRepository } from '../goals/skill-goal.repository.js';
import { GrowthReader } from '../growth/growth.reader.js';
import { type SkillGrowthView, skillGrowth } from '../growth/skill-growth.js';
import { ProfileAccess } from './profile-access.js';

const schema = z.object({ personId: z.uuid() });

export interface ProfileView {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly teamNames: readonly string[];
  readonly hiredOn: string | null;
  /** With at least one observation, in the order of the framework. */
  readonly skills: readonly SkillGrowthView[];
  /** Goals the person shares with who asks. */
  readonly goals: readonly SkillGoal[];
}

@Injectable()
export class OpenProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ProfileAccess,
    private readonly teams: TeamRepository,
    private readonly growth: GrowthReader,
    private readonly goals: SkillGoalRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Of somebody in one of one's teams today. That it was opened is written in the audit trail. @throws NotFound */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<ProfileView> {
    const { personId } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const { person, teamIds } = await this.access.enter(actor, personId, now);
      const skills = (await this.growth.skillsOf(personId, now, { own: false })).map(skillGrowth);
      const goals = await this.goals.list(personId);
      await this.audit.append({ actorId: actor.personId, action: 'profile.opened', subjectKind: 'person', subjectId: personId });
      const { id, givenName, familyName, hiredOn } = person;
      return {
        person: { id, givenName, familyName },
        teamNames: (await this.teams.findMany(teamIds)).map(({ name }) => name).sort(),
        hiredOn,
        skills: skills.filter(({ knows, does }) => knows.n + does.n > 0),
        goals: goals.filter((goal) => maySeeGoal(actor, goal)),
      };
    });
  }
}
