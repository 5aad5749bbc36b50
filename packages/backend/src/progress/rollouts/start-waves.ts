import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { GiveLearning } from '../../learning/index.js';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { RolloutRepository } from './rollout.repository.js';
import { RolloutTeamsReader } from './rollout-teams.reader.js';

@Injectable()
export class StartWaves {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly rollouts: RolloutRepository,
    private readonly teams: RolloutTeamsReader,
    private readonly persons: PersonRepository,
    private readonly give: GiveLearning,
    private readonly live: Live,
  ) {}

  /** Gives the course to the teams whose day has come. Again, or twice at once, gives nothing more. @returns how many people got it */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const today = localDateAt(now, await this.observations.timeZone());
      let given = 0;
      for (const { rolloutId, number } of await this.rollouts.dueWaves(today))
        given += await this.start(rolloutId, number, today, now);
      if (given > 0) await this.live.announce('progress');
      return given;
    });
  }

  private async start(rolloutId: string, number: number, today: string, now: Date): Promise<number> {
    // Looked at again under the lock: another worker may have given it, or a manager called it off.
    const rollout = await this.rollouts.lock(rolloutId);
    const wave = (await this.rollouts.wavesOf(rolloutId)).find((one) => one.number === number);
    if (!rollout || rollout.cancelledAt !== null || !wave || wave.givenAt !== null) return 0;
    const target = { kind: 'course' as const, id: rollout.courseId };
    // An archived course waits: its teams are not trained, and it goes on when somebody takes it out again.
    if (!(await this.give.canStart(target))) return 0;
    const agentIds = await this.teams.agentIds(rollout.plan.waves[number - 1] ?? [], today);
    const from = { reason: 'manager' as const, dueOn: null, assignedById: rollout.plannedById };
    let given = 0;
    for (const person of await this.persons.findMany(agentIds)) {
      const learning = { person, target, ...from, reference: { kind: 'rollout', id: rolloutId } };
      if ((await this.give.run(learning, now))?.created) given += 1;
    }
    await this.rollouts.markGiven(rolloutId, number, now, given);
    return given;
  }
}
