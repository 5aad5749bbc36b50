import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { planOf, type RolloutWish, rolloutProblem, waveStartsOn } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import { mayRollOut } from '@vakwerk/domain/progress/transfer/transfer-policy';
import { isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { z } from 'zod';
import { FirstCompletions } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { ProgressError } from '../progress.errors.js';
import { hashOf } from '../transfer/hash-of.js';
import { OutcomeMeasures } from '../transfer/outcome-measures.js';
import { RolloutRepository } from './rollout.repository.js';
import { RolloutTeamsReader } from './rollout-teams.reader.js';

const schema = z.object({
  courseId: z.uuid(),
  outcomeSkillIds: z.array(z.uuid()).max(50),
  teamIds: z.array(z.uuid()).max(200),
  waveCount: z.number(),
  startsOn: z.iso.date(),
  weeksBetween: z.number(),
  seed: z.string().max(100),
});

@Injectable()
export class PlanRollout {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly courses: FirstCompletions,
    private readonly measures: OutcomeMeasures,
    private readonly teams: RolloutTeamsReader,
    private readonly rollouts: RolloutRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Fixes everything before the start and draws which teams go when. The draw is told only once the plan is kept: nobody can draw until they like it without that being seen.
   * @throws InvalidInput, NotFound for a course, team or skill that is not there, ProgressError of `RolloutProblem` | rolloutOutsideTeams |
   * rolloutCourseNotReady | rolloutRunning
   */
  run(actor: PersonActor, input: RolloutWish, now: Date = new Date()): Promise<{ rolloutId: string }> {
    const wish = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const thisWeek = isoWeekAt(now, await this.observations.timeZone());
      await this.refuse(actor, wish, now);
      const problem = rolloutProblem(wish, thisWeek);
      if (problem) throw new ProgressError(problem);
      const plan = planOf({ ...wish, seed: wish.seed.trim() });
      const { organisationId, personId: plannedById } = actor;
      const rolloutId = newId();
      const hash = hashOf(plan);
      const waves = plan.waves.map((_teams, wave) => ({
        ...{ organisationId, rolloutId, number: wave + 1, startsOn: waveStartsOn(plan, wave) },
        ...{ givenAt: null, givenPeople: null },
      }));
      const nothingYet = { cancelledAt: null, figures: null, weighedAt: null };
      const rollout = { organisationId, id: rolloutId, courseId: plan.courseId, plan, hash, plannedById, plannedAt: now };
      await this.rollouts.add({ ...rollout, ...nothingYet }, waves);
      // In the chain of the audit log, so that the hash cannot be made later than it says.
      const subject = { subjectKind: 'rollout', subjectId: rolloutId, details: { hash } };
      await this.audit.append({ actorId: plannedById, action: 'rollout.planned', ...subject });
      await this.live.announce('progress');
      return { rolloutId };
    });
  }

  private async refuse(actor: PersonActor, { courseId, teamIds, outcomeSkillIds }: RolloutWish, now: Date): Promise<void> {
    const course = (await this.courses.courses()).find((one) => one.courseId === courseId);
    if (!course) throw new NotFound('This course');
    if (course.archived) throw new ProgressError('rolloutCourseNotReady');
    const known = new Set((await this.teams.list(now.toISOString().slice(0, 10))).map(({ id }) => id));
    if (!teamIds.every((id) => known.has(id))) throw new NotFound('This team');
    if (!mayRollOut(actor, teamIds)) throw new ProgressError('rolloutOutsideTeams');
    const measured = new Set((await this.measures.read(now))(course.skillIds).map(({ skillId }) => skillId));
    if (!outcomeSkillIds.every((id) => measured.has(id))) throw new NotFound('This skill');
    if (await this.rollouts.isRunning(courseId)) throw new ProgressError('rolloutRunning');
  }
}
