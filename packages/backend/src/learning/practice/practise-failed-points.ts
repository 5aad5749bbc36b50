import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type FailedPoint, MakeCard } from './make-card.js';

/** The door for slices that know calls: this one knows none. */
@Injectable()
export class PractiseFailedPoints {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly makeCard: MakeCard,
  ) {}

  /** @returns how many new cards */
  run(actor: SystemActor, points: readonly FailedPoint[], now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      let made = 0;
      for (const point of points) if (await this.makeCard.ofCriterion(point, now)) made += 1;
      return made;
    });
  }
}
