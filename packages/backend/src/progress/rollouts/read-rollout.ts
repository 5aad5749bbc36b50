import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { planOf } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import { mayRollOut, maySeeRollout } from '@vakwerk/domain/progress/transfer/transfer-policy';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { sameData } from '@vakwerk/domain/shared/same-data';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { FirstCompletions } from '../../learning/index.js';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { SkillRepository } from '../../skills/index.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { hashOf } from '../transfer/hash-of.js';
import type { Rollout } from './rollout.entity.js';
import { RolloutRepository } from './rollout.repository.js';
import { type RolloutTeam, RolloutTeamsReader } from './rollout-teams.reader.js';
import type { RolloutWave } from './rollout-wave.entity.js';

type Person = { readonly id: string; readonly givenName: string; readonly familyName: string };
type Skill = { readonly id: string; readonly code: string; readonly name: LocalizedText };

export interface RolloutView {
  readonly rollout: Rollout;
  readonly courseTitle: LocalizedText;
  readonly plannedBy: Person;
  readonly outcomeSkills: readonly Skill[];
  readonly waves: readonly (RolloutWave & { readonly teams: readonly RolloutTeam[] })[];
  readonly canCancel: boolean;
  /** Whether the plan still has the hash it was fixed with, and the seed still gives these waves. */
  readonly hashHolds: boolean;
  readonly drawHolds: boolean;
}

@Injectable()
export class ReadRollout {
  constructor(
    private readonly observations: ObservationRepository,
    private readonly rollouts: RolloutRepository,
    private readonly teams: RolloutTeamsReader,
    private readonly courses: FirstCompletions,
    private readonly skills: SkillRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** @throws NotFound, also for who manages none of its teams */
  async run(actor: PersonActor, id: string, now: Date = new Date()): Promise<RolloutView> {
    const rollout = await this.rollouts.find(id);
    if (!rollout || !maySeeRollout(actor, rollout.plan.teamIds)) throw new NotFound('This roll-out');
    const [view] = await this.views(actor, [rollout], now);
    return view as RolloutView;
  }

  /** Roll-outs in teams one manages, newest first. */
  async list(actor: PersonActor, now: Date = new Date()): Promise<RolloutView[]> {
    const own = (await this.rollouts.list()).filter(({ plan }) => maySeeRollout(actor, plan.teamIds));
    return own.length === 0 ? [] : this.views(actor, own, now);
  }

  private async views(actor: PersonActor, rollouts: readonly Rollout[], now: Date): Promise<RolloutView[]> {
    const today = localDateAt(now, await this.observations.timeZone());
    const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
    const teams = byId(await this.teams.list(today));
    const titles = new Map((await this.courses.courses()).map(({ courseId, title }) => [courseId, title]));
    const skills = byId(await this.skills.listAll());
    const heirs = await this.skills.heirs();
    const people = byId(await this.persons.findMany(rollouts.map(({ plannedById }) => plannedById)));
    const views: RolloutView[] = [];
    for (const rollout of rollouts) {
      const { id, plan, hash, courseId, plannedById, cancelledAt } = rollout;
      const waves = await this.rollouts.wavesOf(id);
      const begun = plan.startsOn <= today || waves.some(({ givenAt }) => givenAt !== null);
      const { waves: _drawn, ...wish } = plan;
      const person = people.get(plannedById);
      // Trained and waiting sides of two teams are those teams: who leads only one of them reads no figures.
      const figures = mayRollOut(actor, plan.teamIds) ? rollout.figures : null;
      views.push({
        rollout: { ...rollout, figures },
        courseTitle: titles.get(courseId) ?? { nl: '', en: '' },
        plannedBy: { id: plannedById, givenName: person?.givenName ?? '', familyName: person?.familyName ?? '' },
        outcomeSkills: plan.outcomeSkillIds.flatMap((skillId) => skills.get(heirOf(skillId, heirs)) ?? []),
        waves: waves.map((wave) => ({
          ...wave,
          teams: (plan.waves[wave.number - 1] ?? []).flatMap((teamId) => teams.get(teamId) ?? []),
        })),
        canCancel: cancelledAt === null && !begun && mayRollOut(actor, plan.teamIds),
        hashHolds: hashOf(plan) === hash,
        drawHolds: sameData(planOf(wish).waves, plan.waves),
      });
    }
    return views;
  }
}
