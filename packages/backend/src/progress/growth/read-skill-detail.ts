import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeGoal, maySeeProgressOf } from '@vakwerk/domain/progress/progress-policy';
import type { SkillLine } from '@vakwerk/domain/progress/skill-line';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { FragmentsAtCriteria } from '../../quality/index.js';
import type { SkillGoal } from '../goals/skill-goal.entity.js';
import { SkillGoalRepository } from '../goals/skill-goal.repository.js';
import { clampWeeks } from '../weeks/memory.js';
import { EvidenceReader, type EvidenceRow } from './evidence.reader.js';
import { GrowthReader } from './growth.reader.js';
import { type SkillEvent, SkillEventsReader } from './skill-events.reader.js';
import { lineOf, type SkillGrowthView, skillGrowth } from './skill-growth.js';

const schema = z.object({ personId: z.uuid(), skillId: z.uuid(), weeks: z.number() });

export interface SkillDetailView extends SkillGrowthView {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly knowsLine: SkillLine;
  readonly evidence: (EvidenceRow & {
    /** What was heard of it, where somebody marked it. */
    readonly fragmentId: string | null;
  })[];
  readonly evidenceCount: number;
  /** Oldest first. */
  readonly events: SkillEvent[];
  /** Set by the person; null also when it is not shared with who asks. */
  readonly goal: SkillGoal | null;
}

@Injectable()
export class ReadSkillDetail {
  constructor(
    private readonly persons: PersonRepository,
    private readonly reader: GrowthReader,
    private readonly evidence: EvidenceReader,
    private readonly events: SkillEventsReader,
    private readonly goals: SkillGoalRepository,
    private readonly fragments: FragmentsAtCriteria,
  ) {}

  /** One skill of oneself, or of someone in one's team. @throws NotFound for everyone and everything else */
  async run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<SkillDetailView> {
    const { personId, skillId, weeks } = parseInput(schema, input);
    const person = await this.persons.find(personId);
    const teams = await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone));
    if (!person || !maySeeProgressOf(actor, { id: personId, teamIds: teams.get(personId) ?? [] })) throw new NotFound('Person');
    const own = personId === actor.personId;
    const [row] = await this.reader.skillsOf(personId, now, { own, skillId });
    if (!row) throw new NotFound('Skill');
    const { evidence, evidenceCount } = await this.evidence.list({ personId, skillId, withHidden: !own }, now);
    const heard = await this.fragments.run(evidence.flatMap(({ evaluationId }) => evaluationId ?? []));
    const { id, givenName, familyName } = person;
    const goal = await this.goals.find(personId, skillId);
    return {
      ...skillGrowth(row),
      person: { id, givenName, familyName },
      line: lineOf(row, 'does', clampWeeks(weeks)),
      knowsLine: lineOf(row, 'knows', clampWeeks(weeks)),
      evidence: evidence.map((row) => ({ ...row, fragmentId: heard.get(`${row.evaluationId} ${row.criterionId}`) ?? null })),
      evidenceCount,
      events: await this.events.list(personId, skillId, now),
      goal: goal && maySeeGoal(actor, goal) ? goal : null,
    };
  }
}
