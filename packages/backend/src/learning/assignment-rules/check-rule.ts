import { Injectable } from '@nestjs/common';
import { ruleProblem } from '@vakwerk/domain/learning/assignments/assignment-rule';
import { mayManageRule } from '@vakwerk/domain/learning/assignments/rule-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ROLES } from '@vakwerk/domain/people/role';
import { z } from 'zod';
import { PersonRepository, TeamRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { SkillRepository } from '../../skills/index.js';
import { GiveLearning } from '../assignments/give-learning.js';
import { LearningError } from '../learning.errors.js';

const ids = z.array(z.uuid()).transform((all) => [...new Set(all)]);
export const ruleSchema = z.object({
  target: z.object({ kind: z.enum(['course', 'path']), id: z.uuid() }),
  condition: z.object({
    personIds: ids,
    teamIds: ids,
    roles: z.array(z.enum(ROLES)),
    hiredFrom: z.iso.date().nullable(),
    failedSkillIds: ids,
  }),
  due: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('onDate'), dueOn: z.iso.date() }),
    z.object({ kind: z.literal('daysAfter'), days: z.int(), after: z.enum(['assigned', 'hired']) }),
  ]),
});
export type RuleWish = z.output<typeof ruleSchema>;

/** A rule as it would be saved: everything it names is there, and whoever asks may manage it. */
@Injectable()
export class CheckRule {
  constructor(
    private readonly give: GiveLearning,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** @throws NotFound for what is not there or not the actor's, LearningError ruleForEveryone | ruleDueWrong | ruleTooLong */
  async run(actor: PersonActor, input: z.input<typeof ruleSchema>): Promise<RuleWish> {
    const wish = parseInput(ruleSchema, input);
    const { personIds, teamIds, failedSkillIds } = wish.condition;
    if (!(await this.give.exists(wish.target))) throw new NotFound('This course or path');
    if ((await this.teams.findMany(teamIds)).length !== teamIds.length) throw new NotFound('This team');
    if ((await this.persons.findMany(personIds)).length !== personIds.length) throw new NotFound('This person');
    if ((await this.skills.findMany(failedSkillIds)).length !== failedSkillIds.length) throw new NotFound('This skill');
    const problem = ruleProblem(wish);
    if (problem) throw new LearningError(problem);
    if (!mayManageRule(actor, wish.condition)) throw new LearningError('ruleOutsideTeams');
    return wish;
  }
}
