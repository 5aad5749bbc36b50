import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayAskSpokenPractice, PROMPT_MAX } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SkillRepository } from '../../skills/index.js';
import { ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';

const orNull = <Value>(value: Value | null | undefined): Value | null => value ?? null;
const schema = z.object({
  agentId: z.uuid(),
  prompt: z.string().trim().min(1).max(PROMPT_MAX),
  skillId: z.uuid().nullish().transform(orNull),
  scorecardId: z.uuid().nullish().transform(orNull),
  dueOn: z.iso.date().nullish().transform(orNull),
});
export type AskSpokenPracticeRequest = z.input<typeof schema>;

/** A coach asks an agent to answer something out loud. */
@Injectable()
export class AskSpokenPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly skills: SkillRepository,
    private readonly scorecards: ScorecardRepository,
    private readonly practices: SpokenPracticeRepository,
    private readonly live: Live,
  ) {}

  /** @returns its id @throws NotFound for somebody who is no agent of the coach's teams, an unknown skill or card; InvalidInput */
  async run(actor: PersonActor, input: AskSpokenPracticeRequest, now: Date = new Date()): Promise<string> {
    const wish = parseInput(schema, input);
    const today = localDateAt(now, actor.timeZone);
    if (wish.dueOn !== null && wish.dueOn < today) throw new InvalidInput('The date is over.');
    return this.unitOfWork.run(actor, async () => {
      const agent = await this.persons.find(wish.agentId);
      const teams = await this.persons.teamIdsOn([wish.agentId], today);
      const facts = { agentId: wish.agentId, agentTeamIds: teams.get(wish.agentId) ?? [] };
      if (!agent?.roles.includes('agent') || agent.status === 'deactivated' || !mayAskSpokenPractice(actor, facts))
        throw new NotFound('Agent');
      if (wish.skillId !== null && (await this.skills.findMany([wish.skillId])).length === 0) throw new NotFound('Skill');
      if (wish.scorecardId !== null && !(await this.scorecards.findPublished(wish.scorecardId))) throw new NotFound('Scorecard');
      const id = newId();
      await this.practices.add({ ...wish, id, askedById: actor.personId });
      await this.live.announce('evaluations', [wish.agentId, actor.personId]);
      return id;
    });
  }
}
